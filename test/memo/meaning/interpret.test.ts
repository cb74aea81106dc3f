import type { Memo } from '../../../bot/core/note/memo';
import { Unreadable } from '../../../bot/core/note/unreadable';
import { interpret } from '../../../bot/memo/meaning/interpret';
import { type ReadMemo, readPastedText } from '../../../bot/memo/read-document';
import { aLine, aPage, aTable } from './pages';

describe('the labels of a note', () => {
  test('may be written a little differently', () => {
    const memo = pasted(`
      ORGAAN Algemeen bestuur
      zaaknr.: Z-77
      agendapunt 12 B
      Datum vergadering: woensdag 3 juni 2026
      Onderwerp : Nieuwe kazerne
      Portefeuillehouder (ambtelijk): Mevr. A. Bos
      Portefeuillehouder (AB): Dhr. C. Dam; Mevr. E. Fok
      Steller: Jan Smit
      Openbaarheid: Besloten
      Beslispunten:
      In te stemmen met de bouw.`);
    expect(memo).toMatchObject({
      body: 'Algemeen bestuur',
      caseNumber: 'Z-77',
      agendaItem: '12 B',
      meetingDate: '2026-06-03',
      subject: 'Nieuwe kazerne',
      officialHolders: ['Mevr. A. Bos'],
      boardHolders: ['Dhr. C. Dam', 'Mevr. E. Fok'],
      author: 'Jan Smit',
      confidentiality: 'besloten',
      request: 'In te stemmen met de bouw.',
    });
  });

  test('may stand on a line of their own, with the answer below', () => {
    const memo = pasted(
      'Onderwerp:\nNieuwe kazerne\nAuteur:\nJan Smit\nBijlagen:\n- Ontwerp\n- Planning\nVoorstel\nBouwen.',
    );
    expect(memo).toMatchObject({ subject: 'Nieuwe kazerne', author: 'Jan Smit', attachments: ['Ontwerp', 'Planning'] });
  });

  test('in running text are only words', () => {
    const memo = pasted(
      'Onderwerp: Kazerne\nVoorstel\nIn te stemmen.\nInleiding\nAuteur: dat is wie het boek schreef.',
    );
    expect(memo.author).toBe('');
  });
});

describe('an unclear value is not guessed', () => {
  test('a portfolio holder without a role is most often a board member, and is to be looked at', () => {
    const { memo, reading } = read('Onderwerp: Kazerne\nPortefeuillehouder: Mevr. A. Bos\nAuteur: Jan Smit');
    expect([memo.officialHolders, memo.boardHolders]).toEqual([[], ['Mevr. A. Bos']]);
    expect(reading.fields.boardHolders).toEqual({ sure: 'unsure', where: 'Portefeuillehouder', why: 'roleNotSaid' });
  });

  test('a label that stands there twice with two answers has none', () => {
    const memo = pasted('Onderwerp: Kazerne\nStatus: Openbaar\nOpenbaarheid: Geheim\nAuteur: Jan Smit');
    expect(memo.confidentiality).toBe('onbekend');
  });

  test('a date that does not exist is no date', () => {
    expect(pasted('Onderwerp: Kazerne\nVergaderdatum: 31-jun-2026').meetingDate).toBe('');
  });

  test('a subject that is too long to show is asked for, not cut', () => {
    expect(pasted(`Onderwerp: ${'lang '.repeat(80)}\nAuteur: Jan Smit`).subject).toBe('');
  });

  test('"geen" is not an attachment', () => {
    expect(pasted('Onderwerp: Kazerne\nBijlagen: geen\nAuteur: Jan Smit').attachments).toEqual([]);
  });
});

describe('the table Afgestemd met', () => {
  test('may have its columns in another order, and any number of parties', () => {
    const { memo } = interpret(
      aPage([
        aTable([
          ['Afgestemd met:', 'Standpunt/advies:', 'Datum:'],
          ['Ondernemingsraad', 'Positief', ''],
          ['GGD', '', ''],
          ['Politie', 'Akkoord', '2-mrt-2026'],
          ['Gemeente Urk', 'Akkoord', '3-mrt-2026'],
        ]),
      ]),
    );
    expect(memo.consultation).toEqual([
      { party: 'Ondernemingsraad', date: '', advice: 'Positief' },
      { party: 'GGD', date: '', advice: '' },
      { party: 'Politie', date: '2-mrt-2026', advice: 'Akkoord' },
      { party: 'Gemeente Urk', date: '3-mrt-2026', advice: 'Akkoord' },
    ]);
  });

  test('may be pasted without columns, with a date or a position missing', () => {
    const memo = pasted(
      'Onderwerp: Kazerne\nAfgestemd met: Datum: Standpunt/advies:\nGGD 2-3-2026\nPolitie Niet akkoord\nTeam 3 4 mei Akkoord\nBrandweer',
    );
    expect(memo.consultation).toEqual([
      { party: 'GGD', date: '2-3-2026', advice: '' },
      { party: 'Politie', date: '', advice: 'Niet akkoord' },
      { party: 'Team 3', date: '4 mei', advice: 'Akkoord' },
      { party: 'Brandweer', date: '', advice: '' },
    ]);
  });

  test('may be pasted cell by cell, each on its own line', () => {
    const memo = pasted(
      'Onderwerp: Kazerne\nAfgestemd met:\nDatum:\nStandpunt/advies:\nGGD\n2-mrt-2026\nAkkoord\nPolitie',
    );
    expect(memo.consultation).toEqual([
      { party: 'GGD', date: '2-mrt-2026', advice: 'Akkoord' },
      { party: 'Politie', date: '', advice: '' },
    ]);
  });

  test('may be pasted from a spreadsheet, with tabs', () => {
    const memo = pasted('Onderwerp:\tKazerne\nAfgestemd met\tDatum\tStandpunt\nGGD\t\tAkkoord\nPolitie\t3-mrt-2026\t');
    expect(memo.consultation).toEqual([
      { party: 'GGD', date: '', advice: 'Akkoord' },
      { party: 'Politie', date: '3-mrt-2026', advice: '' },
    ]);
  });

  test('ends where the table ends: text below it, under no known heading, is kept apart', () => {
    const { memo, sections } = interpret(
      aPage([
        aTable([
          ['Afgestemd met:', 'Datum:', 'Advies:'],
          ['GGD', '', ''],
        ]),
        aLine('Zie ook het vorige besluit.'),
      ]),
    );
    expect(memo.consultation).toHaveLength(1);
    expect(sections).toEqual([{ heading: 'Overig', text: 'Zie ook het vorige besluit.' }]);
  });
});

describe('text that somebody typed', () => {
  test('is a note when it has two labels of a note', () => {
    expect(readPastedText('Onderwerp: Kazerne\nVoorstel\nBouwen.')).toMatchObject({ memo: { subject: 'Kazerne' } });
  });

  test.each(['status kazerne', 'help', '', 'Inleiding\nDit is een verhaal.\nVervolg\nEn dat ging zo.'])(
    'is no note when it says: %j',
    (text) => {
      expect(readPastedText(text)).toBeInstanceOf(Unreadable);
    },
  );

  test('loses what cannot be seen', () => {
    expect(pasted('Onderwerp: Ka\u0000zer\u00adne\u202e\u00a0Oost\nAuteur: Jan\ud800 Smit')).toMatchObject({
      subject: 'Kazerne Oost',
      author: 'Jan Smit',
    });
  });
});

function pasted(text: string): Memo {
  return read(text).memo;
}

function read(text: string): ReadMemo {
  const outcome = readPastedText(text);
  if (outcome instanceof Unreadable) throw new Error(outcome.kind);
  return outcome;
}
