import { allAgreed, fillMade, parties, titles } from '../../support/docx/fill-made';
import { cell, control, paragraph, row, run, spanning, table } from '../../support/docx/make-docx';

const [lgo, directorate, municipalities] = parties;
const open = (party: string) => row([party, '', '']);
const head = row(titles);
const agreed = (party: string) => [`0: ${party}`, '1: 1-dec-2026', '2: Akkoord'];

describe('a party’s date and position are written in its own row', () => {
  test('below titles that span columns, in rows with a number', async () => {
    const numbered = parties.map((party, index) => row([`${index + 1}.`, party, '', '']));
    const { rows } = await fillMade(
      table(4, row([cell('Afgestemd met', spanning(2)), 'Datum', 'Advies']), ...numbered),
    );
    expect(rows.slice(1)).toEqual(
      parties.map((party, index) => [`0: ${index + 1}.`, `1: ${party}`, '2: 1-dec-2026', '3: Akkoord']),
    );
  });

  test('in one cell where date and position share it', async () => {
    const shared = row([municipalities, cell('volgt', spanning(2))]);
    const { rows } = await fillMade(table(3, head, open(lgo), open(directorate), shared));
    expect(rows.at(-1)).toEqual([`0: ${municipalities}`, '1: 1-dec-2026 Akkoord (2×1)']);
    const { rows: titled } = await fillMade(
      table(2, row(['Afgestemd met', 'Datum en advies']), ...parties.map((party) => row([party, '']))),
    );
    expect(titled.slice(1)).toEqual(parties.map((party) => [`0: ${party}`, '1: 1-dec-2026 Akkoord']));
  });

  test('with both where the table has a column for one of them', async () => {
    const filled = async (title: string) => {
      const { rows } = await fillMade(
        table(2, row(['Afgestemd met', title]), ...parties.map((party) => row([party, '']))),
      );
      return rows.at(-1);
    };
    expect(await filled('Standpunt')).toEqual([`0: ${municipalities}`, '1: 1-dec-2026 Akkoord']);
    expect(await filled('Datum')).toEqual([`0: ${municipalities}`, '1: 1-dec-2026 Akkoord']);
  });

  test('with names in a cell that parties share, unless all of them say the same', async () => {
    const shared = (properties: string) => cell('', properties);
    const made = table(
      3,
      head,
      row([lgo, shared('<w:vMerge w:val="restart"/>'), '']),
      row([directorate, shared('<w:vMerge/>'), '']),
      open(municipalities),
    );
    expect((await fillMade(made)).rows[1]?.[1]).toBe('1: 1-dec-2026 (1×2)');
    const [first, second, third] = allAgreed;
    const one = first && second && third ? [first, { ...second, date: '2-dec-2026' }, third] : [];
    expect((await fillMade(made, one)).rows[1]?.[1]).toBe(`1: ${lgo}: 1-dec-2026\n${directorate}: 2-dec-2026 (1×2)`);
    const onlyOne = allAgreed.map((answer) => (answer.party === lgo ? answer : { ...answer, date: '', advice: '' }));
    expect((await fillMade(made, onlyOne)).rows[1]?.[1]).toBe(`1: ${lgo}: 1-dec-2026 (1×2)`);
  });

  test('in the first of its rows that is open, or else in the last: the others are its history', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const history = (second: string) =>
      table(
        3,
        head,
        row([cell(lgo, restart), '5-nov-2026', 'Akkoord, mits dekking']),
        row([cell('', '<w:vMerge/>'), second, second && 'Akkoord']),
        open(directorate),
        open(municipalities),
      );
    for (const second of ['', '19-nov-2026']) {
      const { rows } = await fillMade(history(second));
      expect(rows.slice(1, 3)).toEqual([
        [`0: ${lgo} (1×2)`, '1: 5-nov-2026', '2: Akkoord, mits dekking'],
        ['1: 1-dec-2026', '2: Akkoord'],
      ]);
    }
  });

  test('under the note’s own name for it, once that was told', async () => {
    const short = ['LGO', 'VD', 'Gemeenten'];
    const named = allAgreed.map((answer, index) => ({ ...answer, nameInNote: short[index] ?? '' }));
    const { rows } = await fillMade(table(3, head, ...short.map(open)), named);
    expect(rows.slice(1)).toEqual(short.map(agreed));
  });

  test('for each of the parties that the note puts in one row', async () => {
    const both = 'LGO en VD';
    const named = allAgreed.map((answer) =>
      answer.party === municipalities ? answer : { ...answer, nameInNote: both },
    );
    const { rows } = await fillMade(table(3, head, open(both), open(municipalities)), named);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toEqual([`0: ${both}`, '1: 1-dec-2026', '2: Akkoord']);
  });

  test('in a table that is the whole note, or stands in another or in a content control', async () => {
    const note = table(
      3,
      row([cell('Onderwerp', spanning(1)), cell('Een plan', spanning(2))]),
      head,
      ...parties.map(open),
      row([cell('Inleiding', spanning(3))]),
      row([cell('Wij doen dit.', spanning(3))]),
    );
    expect((await fillMade(note)).rows.slice(2, 5)).toEqual(parties.map(agreed));
    const rowsInControls = table(
      3,
      head,
      ...parties.map((party) => control('<w:id w:val="7"/>', row([control('', cell(party)), '', '']))),
    );
    expect((await fillMade(rowsInControls)).rows.slice(1)).toEqual(parties.map(agreed));
  });
});

test('a table with one title over its whole width is filled by what its cells hold, and gets a row for a new party', async () => {
  const title = row([cell('Afgestemd met', spanning(3))]);
  const rows = [row([lgo, 'Akkoord', '30-nov-2026']), row([directorate, '', ''])];
  expect((await fillMade(table(3, title, ...rows))).rows.slice(1)).toEqual([
    [`0: ${lgo}`, '1: Akkoord', '2: 1-dec-2026'],
    [`0: ${directorate}`, '1: Akkoord', '2: 1-dec-2026'],
    [`0: ${municipalities}`, '1: Akkoord', '2: 1-dec-2026'],
  ]);
});

test('a table that lies on its side is filled in each party’s column, and gets no party that it has none for', async () => {
  const turned = (...names: string[]) => {
    const rows = titles.map((title, index) => row([title, ...names.map((name) => (index === 0 ? name : ''))]));
    return table(names.length + 1, ...rows);
  };
  expect((await fillMade(turned(...parties))).rows.slice(1)).toEqual([
    ['0: Datum:', '1: 1-dec-2026', '2: 1-dec-2026', '3: 1-dec-2026'],
    ['0: Standpunt/advies:', '1: Akkoord', '2: Akkoord', '3: Akkoord'],
  ]);
  await expect(fillMade(turned(lgo, directorate))).rejects.toThrow('not filled: unclearTable');
});

describe('a party that the table has no row for', () => {
  const others = [open(lgo), open(directorate)];

  test('gets both in the one column that there is', async () => {
    const { rows } = await fillMade(
      table(2, row(['Afgestemd met', 'Standpunt']), row([lgo, ''])),
      allAgreed.slice(0, 2),
    );
    expect(rows.at(-1)).toEqual([`0: ${directorate}`, '1: 1-dec-2026 Akkoord']);
  });

  test('gets the row that the author left empty', async () => {
    const { rows } = await fillMade(table(3, head, ...others, open(''), open('')));
    expect(rows.slice(3)).toEqual([agreed(municipalities), ['0: ', '1: ', '2: ']]);
  });

  test('gets a new one above a remark on the whole table', async () => {
    const { rows } = await fillMade(table(3, head, ...others, row([cell('Onder voorbehoud', spanning(3))])));
    expect(rows.slice(3)).toEqual([agreed(municipalities), ['0: Onder voorbehoud (3×1)']]);
  });

  test('gets a new one that is not deleted with the last', async () => {
    const deleted = row(['Oude partij', '', ''], '<w:del w:id="9" w:author="A"/>');
    const { rows, xml } = await fillMade(table(3, head, ...others, deleted));
    expect(rows.slice(3)).toEqual([agreed(municipalities)]);
    expect(xml.match(/<w:del /g)).toHaveLength(1);
  });

  test('gets the next number, and no part of a cell that spans rows', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const made = table(
      4,
      row(['Nr', ...titles]),
      row(['1', lgo, cell('5-nov-2026', restart), 'Akkoord']),
      row(['2', directorate, cell('', '<w:vMerge/>'), 'Akkoord']),
    );
    const { rows } = await fillMade(made, allAgreed.slice(2));
    expect(rows.at(-1)).toEqual(['0: 3', `1: ${municipalities}`, '2: 1-dec-2026', '3: Akkoord']);
  });

  test('gets one below the titles when the table has no rows at all', async () => {
    const { rows, xml } = await fillMade(
      table(
        3,
        row(
          titles.map((title) => cell(paragraph(run(title, '<w:b/>')), '<w:shd w:fill="336699"/>')),
          '<w:tblHeader/>',
        ),
      ),
    );
    expect(rows.slice(1)).toEqual(parties.map(agreed));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:b\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:shd /g)).toHaveLength(3);
  });
});
