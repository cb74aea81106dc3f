import { PDFString, rgb } from 'pdf-lib';
import { drawPdf, linesOf, readLines, readPage } from '../../support/notes/draw-pdf';

describe('a form in a pdf', () => {
  test('is read with what was filled in, each value behind its label', async () => {
    const pdf = await drawPdf(({ pdf: document, page, rows }) => {
      rows(700, 30, [70], [['Onderwerp:'], ['Orgaan:'], ['Bijlagen:'], ['Status:']]);
      const form = document.getForm();
      const place = (y: number, height = 18) => ({ x: 200, y: y - 5, width: 250, height });
      const subject = form.createTextField('a');
      subject.setText('Vervanging noodstroom');
      subject.addToPage(page, place(700));
      const body = form.createDropdown('b');
      body.addOptions(['Dagelijks bestuur', 'Algemeen bestuur']);
      body.select('Algemeen bestuur');
      body.addToPage(page, place(670));
      const list = form.createTextField('c');
      list.enableMultiline();
      list.setText('Raming\nPlan');
      list.addToPage(page, place(625, 33));
      form.createTextField('d').addToPage(page, place(610));
    });
    expect(await readLines(pdf)).toEqual([
      'Onderwerp: | Vervanging noodstroom',
      'Orgaan: | Algemeen bestuur',
      'Bijlagen: | Raming / Plan',
      'Status: | ',
    ]);
  });

  test('has signs for its tick boxes and round buttons, and these leave a doubt', async () => {
    const pdf = await drawPdf(({ pdf: document, page, text }) => {
      const form = document.getForm();
      text(70, 700, 'Status:');
      text(220, 700, 'Openbaar');
      text(320, 700, 'Besloten');
      form.createCheckBox('a').addToPage(page, { x: 200, y: 697, width: 12, height: 12 });
      const closed = form.createCheckBox('b');
      closed.addToPage(page, { x: 300, y: 697, width: 12, height: 12 });
      closed.check();
      text(70, 660, 'Soort:');
      text(220, 660, 'Besluit');
      const kind = form.createRadioGroup('c');
      kind.addOptionToPage('besluit', page, { x: 200, y: 657, width: 12, height: 12 });
      kind.select('besluit');
    });
    const page = await readPage(pdf);
    expect(linesOf(page.blocks)).toEqual(['Status: | ☐ Openbaar ☒ Besloten', 'Soort: | ☒ Besluit']);
    expect(JSON.stringify(page.blocks)).toContain('"doubts":["tickBox"]');
  });

  test('that was printed has signs for the boxes that are drawn, ticked or not', async () => {
    const pdf = await drawPdf(({ page, text, line }) => {
      for (const [x, words] of [
        [200, 'Openbaar'],
        [300, 'Besloten'],
      ] as const) {
        page.drawRectangle({ x, y: 698, width: 10, height: 10, borderWidth: 0.7 });
        text(x + 15, 700, words);
      }
      text(70, 700, 'Status:');
      line([301, 699], [309, 707]);
      line([301, 707], [309, 699]);
    });
    expect(await readLines(pdf)).toEqual(['Status: | ☐ Openbaar ☒ Besloten']);
  });

  test('that was printed may have round boxes', async () => {
    const pdf = await drawPdf(({ page, text }) => {
      text(70, 700, 'Status:');
      for (const [x, words] of [
        [205, 'Openbaar'],
        [305, 'Besloten'],
      ] as const) {
        page.drawCircle({ x, y: 703, size: 5, borderWidth: 0.7 });
        text(x + 10, 700, words);
      }
      page.drawCircle({ x: 305, y: 703, size: 2.5, color: rgb(0, 0, 0) });
    });
    expect(await readLines(pdf)).toEqual(['Status: | ☐ Openbaar ☒ Besloten']);
  });

  test('shows no password, and no value of a field that is hidden', async () => {
    const pdf = await drawPdf(({ pdf: document, page, text }) => {
      text(70, 700, 'Onderwerp: Noodstroom');
      const form = document.getForm();
      const secret = form.createTextField('a');
      secret.setText('geheim');
      secret.enablePassword();
      secret.addToPage(page, { x: 200, y: 600 });
      const hidden = form.createTextField('b');
      hidden.setText('verborgen');
      hidden.addToPage(page, { x: 200, y: 500, hidden: true });
    });
    expect(await readLines(pdf)).toEqual(['Onderwerp: Noodstroom']);
  });

  test('or a page on which somebody typed has that text, and it leaves a doubt', async () => {
    const pdf = await drawPdf(({ pdf: { context }, page, text }) => {
      text(70, 700, 'Status:');
      const box = {
        Type: 'Annot',
        Subtype: 'FreeText',
        Rect: [200, 695, 300, 713],
        F: 4,
        DA: PDFString.of('/Helv 11 Tf 0 g'),
      };
      page.node.addAnnot(context.register(context.obj({ ...box, Contents: PDFString.of('Openbaar') })));
    });
    const page = await readPage(pdf);
    expect(linesOf(page.blocks)).toEqual(['Status: | Openbaar']);
    expect(JSON.stringify(page.blocks)).toContain('"doubts":["inserted"]');
  });
});
