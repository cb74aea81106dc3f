import { Refusal } from '../../bot/core/refusal';
import { advisers, aParty, aPerson, aPlace, tenantId } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { author, inChannelOf, putOut, secretary, storeWith } from '../support/memory-bot/store-with';
import { buttonsOf } from '../support/visible-text';

const [noor, sietse, hamza] = [advisers.waterschap, advisers.kustwacht, advisers.brandweer];
const parties = [
  aParty({ id: 'waterschap', name: 'Waterschap', seats: [{ label: 'Noorderzijl', persons: [noor] }] }),
  aParty({ seats: [{ label: 'Wiarda', persons: [sietse] }] }),
];
const janDam = aPerson({ id: 'jan-dam', name: 'Jan van Dam' });
const janBerg = aPerson({ id: 'jan-berg', name: 'Jan Berg' });

/** Two rounds, one of them with Noor. Hamza and both Jans have spoken with the bot. */
async function twoRounds() {
  const store = await storeWith(parties);
  for (const person of [hamza, janDam, janBerg]) await store.people.remember(tenantId, person, aPlace());
  const key = await putOut(store, 'hers', { parties });
  await putOut(store, 'not-hers', { parties: parties.slice(1) });
  const rounds = async () => {
    const heads = [await store.proposals.load(key), await store.proposals.load({ tenantId, id: 'not-hers' })];
    return heads.map((head) => head?.value.proposal.substitutions);
  };
  return { store, rounds, ...createDesk(store) };
}

const noorHerself = author({ person: noor });
const august = { absent: noor, substitute: hamza, from: '2026-08-03', until: '2026-08-21' };

it.each([
  ['an adviser', noorHerself, 'vervang mij door Hamza Bouzid van 3 tot 21 augustus'],
  ['the secretary', secretary(), 'vervang Noor van den Akker door Hamza van 3-aug-2026 tot en met 21-aug-2026'],
])('%s names a substitute, for what runs and what is to come', async (_, asker, text) => {
  const { store, rounds, ask } = await twoRounds();

  expect(await ask(text, asker)).toEqual([
    'Hamza Bouzid vervangt Noor van den Akker van 3-aug-2026 tot en met 21-aug-2026. Dat geldt ook voor één lopend voorstel.',
  ]);
  expect(await rounds()).toEqual([[august], []]);
  expect((await store.substitutions.load(tenantId))?.value).toEqual([august]);
});

it('in a channel it does not tell how many rounds somebody has', async () => {
  const { rounds, ask } = await twoRounds();
  const asker = inChannelOf('waterschap', { person: noor });
  const [answer] = await ask('vervang mij door hamza bouzit van 3-8 tot 21-8', asker);
  expect(answer).toContain('Dat geldt ook voor wat nu al loopt.');
  expect(await rounds()).toEqual([[august], []]);
});

it.each(['vervang', 'ik ben met vakantie van 3 tot 21 augustus'])(
  '“%s” is answered with how to say it',
  async (text) => {
    const { ask } = await twoRounds();
    expect(await ask(text, noorHerself)).toEqual([
      'Wie antwoordt zolang? Typ bijvoorbeeld vervang mij door Anna de Wit van 3 tot 21 augustus.',
    ]);
  },
);

it('knows who sits in a party’s conversation, also when they never said anything', async () => {
  const { store } = await twoRounds();
  const silent = aPerson({ id: 'stille', name: 'Femke de Stille' });
  const { ask } = createDesk(store, async ({ conversationId }) =>
    conversationId === parties[0]?.place?.conversationId ? [silent] : [],
  );

  expect(await ask('vervang mij door Femke van 3 tot 21 augustus', noorHerself)).toEqual([
    'Femke de Stille vervangt Noor van den Akker van 3-aug-2026 tot en met 21-aug-2026. Dat geldt ook voor één lopend voorstel.',
  ]);
});

it('takes nobody for somebody with another number', async () => {
  const { store, ask } = await twoRounds();
  await store.people.remember(tenantId, aPerson({ id: 'post-12', name: 'Adviseur 12' }), aPlace());

  expect(await ask('vervang mij door Adviseur 13 van 3 tot 21 augustus', noorHerself)).toEqual([
    'Wij kennen deze persoon niet: laat die ons eerst een bericht sturen in Teams.',
  ]);
});

it('is only for whom a party names as an adviser', async () => {
  const { store, ask } = await twoRounds();
  const stranger = author({ person: janDam });
  expect(await ask('vervang mij door Hamza Bouzid van 3 tot 21 augustus', stranger)).toEqual([
    'Alleen wie bij een partij als adviseur is genoemd, kan een vervanger krijgen: vraag de secretaris om de adviseurs te noemen.',
  ]);
  expect(await store.substitutions.load(tenantId)).toBeUndefined();
});

it('says so when somebody has named too many already', async () => {
  const { store, ask } = await twoRounds();
  for (const month of ['april', 'mei', 'juni', 'juli', 'augustus']) {
    await ask(`vervang mij door Hamza Bouzid van 3 tot 4 ${month}`, noorHerself);
  }
  expect(await ask('vervang mij door Hamza Bouzid van 3 tot 4 september', noorHerself)).toEqual([
    'Er zijn al te veel vervangingen opgegeven: wacht tot er een voorbij is.',
  ]);
  expect((await store.substitutions.load(tenantId))?.value).toHaveLength(5);
});

it('of one day says that day', async () => {
  const { ask } = await twoRounds();
  expect(await ask('vervang mij door Hamza op vrijdag', noorHerself)).toEqual([
    'Hamza Bouzid vervangt Noor van den Akker op 13-mrt-2026. Dat geldt ook voor één lopend voorstel.',
  ]);
});

it('is kept once when it is asked twice, and what is over is forgotten', async () => {
  const { store, rounds, ask } = await twoRounds();
  await store.substitutions.save(tenantId, [{ ...august, from: '2026-01-01', until: '2026-03-08' }], undefined);
  const text = 'vervang mij door Hamza van 3 tot 21 augustus';

  expect(await ask(text, noorHerself)).toEqual(await ask(text, noorHerself));
  expect(await rounds()).toEqual([[august], []]);
  expect((await store.substitutions.load(tenantId))?.value).toEqual([august]);
});

it('asks which person is meant, and goes on with the one that is chosen', async () => {
  const { ask, answerTo } = await twoRounds();
  const text = 'vervang mij door Jan van 3 tot 21 augustus';

  expect(await ask(text, noorHerself)).toEqual(['Wie bedoelt u?', '[Jan Berg]', '[Jan van Dam]']);
  const answer = await answerTo(text, noorHerself);
  const [, second] = answer instanceof Refusal ? [] : buttonsOf(answer);
  expect(second).toMatchObject({
    verb: 'ask',
    data: { text: 'vervang mij door jan-dam van 2026-08-03 tot 2026-08-21' },
  });
  expect((await ask('vervang mij door jan-dam van 2026-08-03 tot 2026-08-21', noorHerself))[0]).toMatch(
    /^Jan van Dam vervangt/,
  );
});

it.each([
  ['3 tot 21 augustus', '3-aug-2026 tot en met 21-aug-2026'],
  ['28 december tot 5 januari', '28-dec-2026 tot en met 5-jan-2027'],
  ['2 maart tot 9 maart', '2-mrt-2026 tot en met 9-mrt-2026'],
  ['maandag tot vrijdag', '16-mrt-2026 tot en met 20-mrt-2026'],
  ['donderdag t/m vrijdag', '12-mrt-2026 tot en met 13-mrt-2026'],
  ['morgen tot overmorgen', '10-mrt-2026 tot en met 11-mrt-2026'],
  ['1 t/m 8 maart', '1-mrt-2027 tot en met 8-mrt-2027'],
  ['3-8-2027 tot 5 augustus', '3-aug-2027 tot en met 5-aug-2027'],
])('on 9 March 2026 “van %s” is %s', async (typed, period) => {
  const { ask } = await twoRounds();
  expect((await ask(`vervang mij door Hamza van ${typed}`, noorHerself))[0]).toMatch(
    `Hamza Bouzid vervangt Noor van den Akker van ${period}.`,
  );
});

it.each([
  [
    'somebody else by an adviser',
    noorHerself,
    'vervang Sietse door Hamza van 3 tot 21 augustus',
    'Dit kan alleen de secretaris.',
  ],
  [
    'somebody nobody knows',
    noorHerself,
    'vervang mij door Truus van 3 tot 21 augustus',
    'Wij kennen deze persoon niet: laat die ons eerst een bericht sturen in Teams.',
  ],
  [
    'no period',
    noorHerself,
    'vervang mij door Hamza',
    'Zet erachter van wanneer tot wanneer: schrijf bijvoorbeeld van 3-8-2026 tot 21-8-2026.',
  ],
  [
    'a wrong day',
    noorHerself,
    'vervang mij door Hamza van 3 tot 31 februari',
    'Deze dag bestaat niet: schrijf de datum bijvoorbeeld als 3-sep-2025.',
  ],
  [
    'an end before the beginning',
    secretary(),
    'vervang Noor door Hamza van 21-8-2026 tot 3-8-2026',
    'De laatste dag ligt vóór de eerste: schrijf bijvoorbeeld van 3-8-2026 tot 21-8-2026.',
  ],
  [
    'a period that is over',
    noorHerself,
    'vervang mij door Hamza van 1-3-2026 tot 8-3-2026',
    'Deze datum is al voorbij: kies een dag vanaf vandaag.',
  ],
  [
    'oneself',
    noorHerself,
    'vervang mij door Noor van 3 tot 21 augustus',
    'Niemand kan zichzelf vervangen: noem een ander.',
  ],
])('changes nothing with %s', async (_, asker, text, sentence) => {
  const { store, rounds, ask } = await twoRounds();
  expect(await ask(text, asker)).toEqual([sentence]);
  expect(await rounds()).toEqual([[], []]);
  expect(await store.substitutions.load(tenantId)).toBeUndefined();
});
