import type { Draft } from '../../bot/core/concept/draft';
import { isAbbreviation } from '../../bot/core/directory/is-abbreviation';
import { rowsToAsk } from '../../bot/language/rows-to-ask';
import { aDocument, aDraft, aMemo, aParty } from '../support/builders';

const names = ['LGO crisisbeheersing', 'Veiligheidsdirectie', 'Adviseurs gemeenten'];
const linked = names.map((name) => aParty({ id: name, name }));
const elsewhere = { id: 'politie', name: 'Politie', rule: { kind: 'one' as const }, seats: [] };

function draftWith(rows: readonly string[], more: Partial<Draft> = {}): Draft {
  const consultation = rows.map((party) => ({ party, date: '', advice: '' }));
  return aDraft({ memo: aMemo({ consultation }), tableRows: [], ...more });
}

/** Returns the questions, as `NUMBER NAME: PARTY`. */
function askedOf(draft: Draft, parties = linked): string[] {
  return rowsToAsk(draft, parties, [...parties, elsewhere]).map(
    ({ number, name, likely, answer }) => `${number} ${name}: ${answer || likely || '?'}`,
  );
}

test('a row is asked about when its name is no known party’s, with the only party that looks like it', () => {
  expect(askedOf(draftWith(['Veiligheidsdirectie', 'LGO', 'Adv. gem.', 'Ondernemingsraad', 'Politie', '']))).toEqual([
    '2 LGO: LGO crisisbeheersing',
    '3 Adv. gem.: Adviseurs gemeenten',
    '4 Ondernemingsraad: ?',
  ]);
});

test('of two parties that look like it none is chosen beforehand, nor one that has a row of its own', () => {
  const two = [...linked, aParty({ id: 'raden', name: 'Gemeenten in de regio' })];
  expect(askedOf(draftWith(['Gemeenten']), two)).toEqual(['1 Gemeenten: ?']);
  expect(askedOf(draftWith(['VD', 'Veiligheidsdirectie']))).toEqual(['1 VD: ?']);
});

test('a name that stands there twice is asked about once, and what was answered is kept', () => {
  const row = { party: 'VD', date: '', advice: '' };
  expect(askedOf(draftWith(['VD', 'VD']))).toEqual(['1 VD: Veiligheidsdirectie']);
  expect(askedOf(draftWith(['VD'], { tableRows: [{ party: '', row }] }))).toEqual(['1 VD: -']);
  expect(askedOf(draftWith(['VD'], { tableRows: [{ party: 'Veiligheidsdirectie', row }] }))).toEqual([
    '1 VD: Veiligheidsdirectie',
  ]);
});

test('a made-up answer is none: it is asked again', () => {
  const row = { party: 'OR', date: '', advice: '' };
  expect(askedOf(draftWith(['OR'], { tableRows: [{ party: 'verzonnen', row }] }))).toEqual(['1 OR: ?']);
});

test('a name that an earlier version of the note gave a party is not asked again', () => {
  const document = aDocument({ namesInNote: { Veiligheidsdirectie: 'Directie' } });
  expect(askedOf(draftWith(['directie', 'VD'], { document }))).toEqual(['2 VD: ?']);
});

test('nothing is asked when there is no party to choose', () => {
  expect(askedOf(draftWith(['VD']), [])).toEqual([]);
});

test.each([
  ['VD', 'Veiligheidsdirectie'],
  ['V.D.', 'Veiligheidsdirectie'],
  ['AG', 'Adviseurs gemeenten'],
  ['BvG', 'Bestuur van gemeenten'],
  ['BG', 'Bestuur van gemeenten'],
  ['adv. gem.', 'Adviseurs gemeenten'],
  ['LGO CB', 'LGO crisisbeheersing'],
  ['Gem', 'Adviseurs gemeenten'],
])('%s may stand for %s', (short, name) => {
  expect(isAbbreviation(short, name)).toBe(true);
});

test.each([
  ['GHOR', 'Veiligheidsdirectie'],
  ['vd', 'Veiligheidsdirectie'],
  ['ad', 'Adviseurs gemeenten'],
  ['gem. adv.', 'Adviseurs gemeenten'],
  ['Veiligheidsdirectie', 'Veiligheidsdirectie'],
  ['-', 'Veiligheidsdirectie'],
  ['VD', ''],
])('%s does not stand for %s', (short, name) => {
  expect(isAbbreviation(short, name)).toBe(false);
});
