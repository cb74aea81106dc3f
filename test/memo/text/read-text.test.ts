import type { PageBlock } from '../../../bot/memo/page/page';
import { readText } from '../../../bot/memo/text/read-text';

const titles = ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'];

describe('a table in pasted text', () => {
  test.each([
    [
      'tabs',
      ['Afgestemd met:\tDatum:\tStandpunt/advies:', 'GGD\t1-dec-2026\tAkkoord', 'Politie\t\t', 'Adviseurs gemeenten'],
    ],
    [
      'bars',
      [
        '| Afgestemd met: | Datum: | Standpunt/advies: |',
        '|---|:--|---|',
        '| GGD | 1-dec-2026 | Akkoord |',
        '| Politie | | |',
        '| Adviseurs gemeenten |',
      ],
    ],
    [
      'bars between the cells only',
      [
        'Afgestemd met: | Datum: | Standpunt/advies:',
        'GGD | 1-dec-2026 | Akkoord',
        'Politie | |',
        'Adviseurs gemeenten',
      ],
    ],
    [
      'bars of a drawn box',
      [
        '+-----+-----+----+',
        '| Afgestemd met: | Datum: | Standpunt/advies: |',
        '+-----+-----+----+',
        '| GGD | 1-dec-2026 | Akkoord |',
        '| Politie | | |',
        '| Adviseurs gemeenten | | |',
        '+-----+-----+----+',
      ],
    ],
    [
      'wide spaces, not below their titles',
      ['Afgestemd met:  Datum:  Standpunt/advies:', 'GGD  1-dec-2026  Akkoord', 'Politie', 'Adviseurs gemeenten'],
    ],
    [
      'wide spaces',
      [
        'Afgestemd met:         Datum:       Standpunt/advies:',
        'GGD                    1-dec-2026   Akkoord',
        'Politie',
        'Adviseurs gemeenten',
      ],
    ],
  ])('is one when its cells are apart by %s, also without its last cells', (_by, lines) => {
    expect(linesOf([...lines, '## Inleiding', 'Tekst.']).slice(-2)).toEqual(['Inleiding', 'Tekst.']);
    expect(linesOf([...lines, '', 'Inleiding', 'Tekst.'])).toEqual([
      titles.join(' | '),
      'GGD | 1-dec-2026 | Akkoord',
      'Politie |  | ',
      'Adviseurs gemeenten |  | ',
      '',
      'Inleiding',
      'Tekst.',
    ]);
  });

  test('keeps an answer below its title when the cell before it is empty', () => {
    const lines = ['Afgestemd met          Datum        Advies', 'GGD                                 Akkoord'];
    expect(linesOf(lines)).toEqual(['Afgestemd met | Datum | Advies', 'GGD |  | Akkoord']);
  });

  test('ends at a heading that stands right below it', () => {
    expect(linesOf([titles.join('\t'), 'GGD\t\t', 'Inleiding'])).toEqual([
      titles.join(' | '),
      'GGD |  | ',
      'Inleiding',
    ]);
  });

  test('is one table when its rows have an empty line between them', () => {
    const [table, ...others] = readText([titles.join('\t'), 'GGD\t\t', 'Politie\t\t'].join('\n\n')).blocks;
    expect(table).toMatchObject({ kind: 'table', rows: [{}, {}, {}] });
    expect(others).toEqual([]);
  });

  test('is none when a tab only sets apart an item’s sign, or a bar stands in a sentence', () => {
    expect(linesOf(['1.\tHet plan vast te stellen', 'Keuze A | B is nog open.', 'Daarna volgt meer.'])).toEqual([
      '1. Het plan vast te stellen',
      'Keuze A | B is nog open.',
      'Daarna volgt meer.',
    ]);
  });

  test('has at most forty cells in a row, whatever is typed', () => {
    const [table] = readText(Array.from({ length: 500 }, () => 'a').join('\t')).blocks;
    expect(table?.kind === 'table' && table.rows[0]?.cells.length).toBe(40);
  });
});

describe('running text that was pasted', () => {
  const full = 'Deze regel is zo lang als een regel van een bladzijde is, dus breekt hij af voor het';

  test('is whole again where its lines were broken, words too', () => {
    expect(linesOf([full, 'volgende woord.', 'Kort.', `${full} ver-`, 'schillende woord.'])).toEqual([
      `${full} volgende woord.`,
      'Kort.',
      `${full} verschillende woord.`,
    ]);
  });

  test('keeps parties on their own lines below the title of the table', () => {
    const lines = [
      full,
      '',
      'Afgestemd met: Datum: Advies:',
      `GGD 1-dec-2026 ${'akkoord '.repeat(8)}`,
      'Directie',
      '',
      'Einde',
    ];
    expect(linesOf(lines)).toContain('Directie');
  });

  test('has an item’s sign before its text, also when that stands on the next line', () => {
    expect(linesOf(['·', 'Het plan vast te stellen', '2.', 'De kosten te dekken'])).toEqual([
      '• Het plan vast te stellen',
      '2. De kosten te dekken',
    ]);
  });

  test('loses the marks of Markdown, and knows its headings', () => {
    const { blocks } = readText('**Status:** Openbaar\n## Voorstel\n**Inleiding**');
    expect(blocks).toMatchObject([
      { text: 'Status: Openbaar', isHeading: false },
      { text: 'Voorstel', isHeading: true },
      { text: 'Inleiding', isHeading: true },
    ]);
  });

  test('leaves a doubt where something was struck or is ticked', () => {
    const { blocks } = readText('Status: ~~Openbaar~~ Besloten\nStatus: [ ] Openbaar [x] Besloten');
    expect(blocks).toMatchObject([
      { text: 'Status: Besloten', doubts: ['struck'] },
      { text: 'Status: ☐ Openbaar ☒ Besloten', doubts: ['tickBox'] },
    ]);
  });
});

describe('text from a mail', () => {
  const note = ['Onderwerp: Noodstroom', 'Vergaderdatum: 16-dec-2026', '', 'Voorstel', 'Het plan vast te stellen.'];

  test.each([
    [
      'the labels above it',
      ['Van: Joost', 'Verzonden: do 26 november', 'Aan: Secretariaat', 'Onderwerp: FW: notitie', '', ...note],
    ],
    [
      'the labels in English',
      ['From: Joost <j@voorbeeld.nl>', 'Sent: Thursday', 'To: Office', 'Subject: note', '', ...note],
    ],
    [
      'what it was forwarded with',
      ['-----Oorspronkelijk bericht-----', 'Van: Joost', 'Aan: Office', 'CC: Piet', 'Onderwerp: notitie', '', ...note],
    ],
    ['the marks of what is quoted', note.map((line) => `> ${line}`)],
    ['a signature', [...note, '-- ', 'Joost', 'Onderwerp: mijn boek']],
  ])('is read without %s', (_what, lines) => {
    expect(linesOf(lines).filter(Boolean)).toEqual(note.filter(Boolean));
  });

  test('keeps labels that a note may have too', () => {
    const lines = [
      'Aan: Dagelijks bestuur',
      'Van: J. Elferink',
      'Onderwerp: Noodstroom',
      '',
      'Voorstel',
      'Akkoord te gaan.',
    ];
    expect(linesOf(lines)).toEqual(lines);
  });
});

function linesOf(lines: readonly string[]): string[] {
  return textsOf(readText(lines.join('\n')).blocks);
}

function textsOf(blocks: readonly PageBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map(({ cells }) => cells.map((cell) => textsOf(cell.blocks).join(' ')).join(' | ')),
  );
}
