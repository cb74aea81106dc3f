import { matchParty } from '../../bot/language/match-party';
import { aParty } from '../support/builders';

const lgo = aParty({ id: 'lgo', name: 'LGO crisisbeheersing' });
const directie = aParty({ id: 'directie', name: 'Veiligheidsdirectie' });
const gemeenten = aParty({ id: 'gemeenten', name: 'Adviseurs gemeenten' });
const parties = [lgo, directie, gemeenten];

describe('a name in a note', () => {
  test.each([
    ['LGO crisisbeheersing', lgo],
    ['lgo  Crisisbeheersing.', lgo],
    ['LGO Crisis beheersing', lgo],
    ['LGO crisisbeheersng', lgo],
    ['Véiligheidsdirectie', directie],
    ['Adviseur gemeenten', gemeenten],
    ['Adviseurs-gemeenten', gemeenten],
  ])('%s is that party', (name, party) => {
    expect(matchParty(name, parties)).toEqual({ kind: 'same', party });
  });

  test.each([
    ['LGO', lgo],
    ['Veiligheidsdirecteuren', directie],
    ['Adviseurs van de gemeenten', gemeenten],
  ])('%s is close to a party, so somebody is asked', (name, party) => {
    expect(matchParty(name, parties)).toEqual({ kind: 'resembles', parties: [party] });
  });

  test.each(['Ondernemingsraad', 'GGD', '', '...'])('%j is no party that is known', (name) => {
    expect(matchParty(name, parties)).toEqual({ kind: 'none' });
  });
});

test.each([
  ['Adviseurs gemeente Almere', 'Adviseurs gemeente Urk'],
  ['Adviseur gemeente Haren', 'Adviseur gemeente Laren'],
  ['Team 1', 'Team 2'],
  ['Afdeling A', 'Afdeling B'],
])('%s and %s are two parties', (name, other) => {
  expect(matchParty(name, [aParty({ name: other })]).kind).not.toBe('same');
});

test.each([
  ['Partij 9', 'Partij 1'],
  ['Adviseurs regio 12', 'Adviseurs regio 13'],
  ['Veiligheidsdirectie 2', 'Veiligheidsdirectie 21'],
])('with another number %s is no party that is known beside %s', (name, other) => {
  expect(matchParty(name, [aParty({ name: other })])).toEqual({ kind: 'none' });
});

test('a name without its number may be meant, so somebody is asked', () => {
  const numbered = aParty({ name: 'Partij 1' });
  expect(matchParty('Partij', [numbered])).toEqual({ kind: 'resembles', parties: [numbered] });
});

test('a party with exactly this name comes before one that is almost the same', () => {
  const singular = aParty({ id: 'enkel', name: 'Adviseur gemeenten' });
  expect(matchParty('Adviseurs gemeenten', [singular, gemeenten])).toEqual({ kind: 'same', party: gemeenten });
});

test('between two parties that are as close nobody is chosen', () => {
  const two = [aParty({ id: 'a', name: 'Adviseursa gemeenten' }), aParty({ id: 'b', name: 'Adviseursb gemeenten' })];
  expect(matchParty('Adviseurs gemeenten', two)).toEqual({ kind: 'resembles', parties: two });
});
