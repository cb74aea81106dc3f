import type { PartyForm } from '../../bot/core/directory/party-form';
import type { Seat } from '../../bot/core/directory/rule';
import { advisers, aPerson, tenantId } from '../support/builders';
import { anOffice, saidOf } from '../support/memory-bot/concept-office';

const { kustwacht: sietse, waterschap: noor, brandweer: hamza } = advisers;
const known = [sietse, noor, hamza];

/** Saves the form of the brandweer. Returns the stored party, or the sentence. */
async function save(form: Partial<PartyForm>, isSecretary = true, party = 'brandweer') {
  const { store, directory } = await anOffice();
  const whole = { rule: 'one', count: '', alerts: '', seats: [], ...form };
  const outcome = await directory.saveParty({ person: aPerson(), tenantId, isSecretary }, party, whole, known);
  const kept = (await store.parties.load(tenantId))?.value.find(({ id }) => id === 'brandweer');
  return { said: saidOf(outcome), rule: kept?.rule, seats: kept?.seats.map(seatLine) };
}

function seatLine({ label, persons }: Seat): string {
  return `${label}: ${persons.map(({ name }) => name).join(', ')}`;
}

test('a party can have seats, each with the people who fill it', async () => {
  const seats = [
    { label: ' Dronten ', people: [noor.id, sietse.id] },
    { label: 'Urk', people: [hamza.id] },
  ];
  expect(await save({ rule: 'all', seats })).toEqual({
    said: 'Gelukt.',
    rule: { kind: 'all' },
    seats: ['Dronten: Noor van den Akker, Sietse Wiarda', 'Urk: Hamza Bouzid'],
  });
});

test('an empty seat falls away, two of one name become one, and one without a name is called after its people', async () => {
  const seats = [
    { label: 'Urk', people: [noor.id] },
    { label: '  ', people: [] },
    { label: 'URK', people: [noor.id, hamza.id] },
    { label: '', people: [sietse.id] },
  ];
  const { seats: kept } = await save({ seats });
  expect(kept).toEqual(['Urk: Noor van den Akker, Hamza Bouzid', 'Sietse Wiarda: Sietse Wiarda']);
});

test.each([
  ['een getal van adviseurs', { rule: 'count', count: ' 2 ' }, { kind: 'count', count: 2 }],
  ['ter kennisname', { rule: 'informed' }, { kind: 'informed' }],
  ['één', { rule: 'one', count: '9' }, { kind: 'one' }],
])('the rule can be %s', async (_what, form, rule) => {
  expect(await save(form)).toMatchObject({ said: 'Gelukt.', rule, seats: [] });
});

const twoSeats = [
  { label: 'Dronten', people: [noor.id] },
  { label: 'Urk', people: [noor.id, hamza.id] },
];
test.each([
  [
    'more people than there are',
    { rule: 'count', count: '3', seats: twoSeats },
    'Zo kan deze partij nooit akkoord zijn, want u vraagt 3 adviseurs en noemt er 2.',
  ],
  [
    'nobody at all',
    { rule: 'all' },
    'Noem eerst de adviseurs: bij deze regel moet van elke plaats iemand akkoord geven.',
  ],
  ['no number', { rule: 'count', count: 'twee' }, 'Vul bij het aantal een heel getal in van 1 of meer.'],
  ['nought', { rule: 'count', count: '0' }, 'Vul bij het aantal een heel getal in van 1 of meer.'],
  ['a seat without people', { seats: [{ label: 'Urk', people: [] }] }, 'Kies bij elke plaats minstens één persoon.'],
  [
    'somebody who is not known',
    { seats: [{ label: 'Urk', people: ['iemand-anders'] }] },
    'Wij kennen niet iedereen die u koos: kies mensen uit het gesprek van de partij, of laat hen ons eerst een bericht sturen.',
  ],
  ['an unknown rule', { rule: 'loting' }, 'Deze knop werkt niet meer: typ status voor een nieuwe kaart.'],
])('a rule with %s changes nothing', async (_what, form, said) => {
  expect(await save(form)).toEqual({ said, rule: { kind: 'one' }, seats: [] });
});

test('only a secretary sets a rule, and only of a party that there is', async () => {
  expect(await save({ rule: 'informed' }, false)).toMatchObject({
    said: 'Dit kan alleen de secretaris.',
    rule: { kind: 'one' },
  });
  expect((await save({}, true, 'elders')).said).toBe('Wij kennen deze partij niet: typ partijen voor de lijst.');
});

test('a round that is under way keeps the rule it was put out with', async () => {
  const { store, directory, putOut } = await anOffice();
  const proposal = await putOut();
  const form = { rule: 'informed', count: '', alerts: '', seats: [] };
  await directory.saveParty({ person: aPerson(), tenantId, isSecretary: true }, 'brandweer', form, known);
  const rules = (parties: typeof proposal.parties) => parties.map(({ rule }) => rule.kind);
  const running = await store.proposals.load(proposal);
  expect(rules(running?.value.proposal.parties ?? [])).toEqual(['one', 'one', 'one']);
  expect(rules((await putOut()).parties)).toEqual(['one', 'one', 'informed']);
});

test('whom a message alerts is the choice of the secretary, and stays when a card does not ask it', async () => {
  const { store, directory } = await anOffice();
  const kept = async (alerts: string) => {
    const form = { rule: 'one', count: '', alerts, seats: [] };
    const outcome = await directory.saveParty(
      { person: aPerson(), tenantId, isSecretary: true },
      'brandweer',
      form,
      [],
    );
    const party = (await store.parties.load(tenantId))?.value.find(({ id }) => id === 'brandweer');
    return `${party?.alerts}: ${saidOf(outcome)}`;
  };
  expect(await kept('nobody')).toBe('nobody: Gelukt.');
  expect(await kept('')).toBe('nobody: Gelukt.');
  expect(await kept('iedereen')).toMatch(/^nobody: (?!Gelukt)/);
});

test('of two secretaries who change a party at once the second is told, and nothing of the first is lost', async () => {
  const { store, directory } = await anOffice();
  const asker = { person: aPerson(), tenantId, isSecretary: true };
  const saves = async (rule: string, revision?: number) => {
    const form = { rule, count: '', alerts: '', seats: [], ...(revision !== undefined && { revision }) };
    const said = saidOf(await directory.saveParty(asker, 'brandweer', form, known));
    const party = (await store.parties.load(tenantId))?.value.find(({ id }) => id === 'brandweer');
    return `${party?.rule.kind}: ${said}`;
  };
  const told =
    'Iemand anders heeft deze partij intussen gewijzigd: druk nog eens op Opslaan als uw keuzes moeten gelden.';
  expect(await saves('informed', 0)).toBe('informed: Gelukt.');
  expect(await saves('one', 0)).toBe(`informed: ${told}`);
  // The first click, delivered twice.
  expect(await saves('informed', 0)).toBe('informed: Gelukt.');
  expect(await saves('one', 1)).toBe('one: Gelukt.');
  // A card of an earlier release does not say which party it shows.
  expect(await saves('informed')).toBe('informed: Gelukt.');
});
