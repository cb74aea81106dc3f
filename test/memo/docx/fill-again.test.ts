import { allAgreed, fillMade, parties, titles } from '../../support/docx/fill-made';
import { cell, paragraph, row, table } from '../../support/docx/make-docx';

const [lgo, directorate, municipalities] = parties;
const head = row(titles);
const open = (party: string) => row([party, '', '']);

test('a row that was taken over from several rows of the note leaves all of them as they are', async () => {
  const restart = '<w:vMerge w:val="restart"/>';
  const made = table(
    3,
    head,
    row([cell(lgo, restart), '5-nov-2026', 'Akkoord, mits dekking']),
    row([cell('', '<w:vMerge/>'), '19-nov-2026', 'Akkoord']),
  );
  const takenOver = { party: lgo, date: '5-nov-2026 19-nov-2026', advice: 'Akkoord, mits dekking\nAkkoord' };
  const { xml, before } = await fillMade(made, [takenOver]);
  expect(xml).toBe(before);
});

describe('a party that stands in the table twice', () => {
  const agreed = [`0: ${lgo}`, '1: 1-dec-2026', '2: Akkoord'];
  const old = row([lgo, '5-nov-2026', 'Akkoord, mits dekking']);
  const oldWords = [`0: ${lgo}`, '1: 5-nov-2026', '2: Akkoord, mits dekking'];

  test.each([
    ['is filled where it is open', [old, open(lgo)], [oldWords, agreed]],
    ['is filled where it is open, though that comes first', [open(lgo), old], [agreed, oldWords]],
    ['is filled the last time when both are answered', [old, old], [oldWords, agreed]],
  ])('%s, and gets no third row', async (_where, rows, words) => {
    const filled = await fillMade(table(3, head, ...rows), allAgreed.slice(0, 1));
    expect(filled.rows.slice(1)).toEqual(words);
    const again = await fillMade(/<w:tbl>.*<\/w:tbl>/s.exec(filled.xml)?.[0] ?? '', allAgreed.slice(0, 1));
    expect(again.xml).toBe(again.before);
  });
});

describe('of names that resemble each other', () => {
  const answer = (party: string, date: string) => ({ party, date, advice: 'Akkoord' });

  test('each gets a row of its own', async () => {
    const made = table(3, head, open('Adviseurs gemeenten'));
    const { rows } = await fillMade(made, [
      answer('adviseur gemeente', '1-dec-2026'),
      answer('Adviseurs gemeenten', '2-dec-2026'),
    ]);
    expect(rows.slice(1)).toEqual([
      ['0: Adviseurs gemeenten', '1: 2-dec-2026', '2: Akkoord'],
      ['0: adviseur gemeente', '1: 1-dec-2026', '2: Akkoord'],
    ]);
  });

  test('none is taken that was told to be another party’s', async () => {
    const told = { ...answer('Crisisbeheersing', '1-dec-2026'), nameInNote: 'LGO' };
    const { rows } = await fillMade(table(3, head, open('LGO')), [told, answer('LGO', '2-dec-2026')]);
    expect(rows.slice(1)).toEqual([
      ['0: LGO', '1: 1-dec-2026', '2: Akkoord'],
      ['0: LGO', '1: 2-dec-2026', '2: Akkoord'],
    ]);
  });

  test('none is taken when two rows could be meant', async () => {
    const made = table(3, head, open('Adviseur gemeenten'), open('Adviseurs gemeente'));
    const { rows } = await fillMade(made, [answer('Adviseurs gemeenten', '1-dec-2026')]);
    expect(rows.map(([name]) => name)).toEqual([
      '0: Afgestemd met:',
      '0: Adviseur gemeenten',
      '0: Adviseurs gemeente',
      '0: Adviseurs gemeenten',
    ]);
  });
});

describe('a new row', () => {
  test('comes below a cell that reaches into an empty row', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const made = table(3, head, row([lgo, '', cell('', restart)]), row(['', '', cell('', '<w:vMerge/>')]));
    const { rows } = await fillMade(made, allAgreed.slice(0, 2));
    expect(rows.map(([first]) => first)).toEqual(['0: Afgestemd met:', `0: ${lgo}`, '0: ', `0: ${directorate}`]);
  });

  test('comes above an empty row of another shape', async () => {
    const made = table(3, head, open(lgo), row([cell('', '<w:gridSpan w:val="3"/>')]));
    const { rows } = await fillMade(made, allAgreed.slice(0, 2));
    expect(rows.map(([first]) => first)).toEqual(['0: Afgestemd met:', `0: ${lgo}`, `0: ${directorate}`, '0:  (3×1)']);
  });

  test('is no tracked change, though the row that it looks like is one', async () => {
    const { xml } = await fillMade(table(3, head, row([lgo, '', ''], '<w:ins w:id="3"/>')), allAgreed.slice(0, 2));
    expect(xml.match(/<w:ins /g)).toHaveLength(1);
  });
});

test('a paragraph whose end was deleted with track changes is whole once it is filled', async () => {
  const deleted = cell(paragraph('', '<w:rPr><w:del w:id="1"/></w:rPr>'));
  const { xml } = await fillMade(table(3, head, row([municipalities, deleted, deleted])), allAgreed.slice(2));
  expect(xml).not.toContain('<w:del ');
});

test('a document in which an answer could not be read back is not filled', async () => {
  const nameless = { party: '\u200b', date: '1-dec-2026', advice: 'Akkoord' };
  await expect(fillMade(table(3, head, open(lgo)), [nameless])).rejects.toThrow('not filled: unclearTable');
});
