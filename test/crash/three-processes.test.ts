import { randomUUID } from 'node:crypto';
import type { LinkedParty } from '../../bot/core/directory/party';
import { createAzureStore } from '../../bot/store/azure-store';
import type { Store } from '../../bot/store/ports';
import { unsureSentence } from '../../cards/words/faults';
import { brokenRules } from '../support/crash/broken-rules';
import { type BotProcess, startBuiltBot } from '../support/crash/built-bot';
import { isClosedInTime, patienceMs, putOut, twoParties } from '../support/crash/two-parties';
import { measureStarvation } from '../support/measure-starvation';
import { ownStorage } from '../support/store/own-storage';
import type { BotMessage } from '../support/teams/message-board';
import type { ClickAnswer, Person } from '../support/teams/person';
import { pressButton } from '../support/teams/press-button';
import { startTeams, type Teams } from '../support/teams/stand-in-connector';

const seatsOfOne = 30;

let processes: BotProcess[];
let teams: Teams;
let store: Store;

beforeAll(async () => {
  teams = await startTeams();
  const { connectionString, settings } = await ownStorage();
  store = createAzureStore(settings);
  await store.prepare();
  processes = await Promise.all([1, 2, 3].map(() => startBuiltBot({ path: 'bot/index.js', connectionString })));
  teams.connectTo(processes[0]?.url ?? '');
}, 180_000);

afterAll(async () => {
  await Promise.all(processes.map((process) => process.stop()));
  await teams.close();
});

test('sixty people press twice at once, in three processes: each is answered in time and recorded once', async () => {
  const parties = twoParties(teams).map(({ party, conversation }) => ({ party: everySeat(party), conversation }));
  const { tenantId } = teams;
  await store.parties.save(
    tenantId,
    parties.map(({ party }) => party),
    undefined,
  );
  const { key, concept } = await putOut(teams, (...press) => pressAt(0, ...press));
  const advisers = await Promise.all(
    parties.map(async ({ party: { id: party, seats }, conversation }) => {
      const card = await teams.sees(
        conversation,
        ({ words }) => words.includes(`0 van ${seatsOfOne} akkoord`),
        patienceMs,
      );
      return seats.map(({ label }) => ({ person: teams.person(label), party, card }));
    }),
  );

  const startedAt = performance.now();
  const answers = await Promise.all(
    advisers
      .flat()
      .flatMap(({ person, card }, index) => [index, index + 1].map((at) => pressUntilCertain(at, person, card))),
  );
  expect(answers.filter(({ card }) => !card)).toEqual([]);
  expect(Math.max(...answers.map(({ longestMs }) => longestMs))).toBeLessThan(5_000);

  expect(await isClosedInTime(store, tenantId)).toBe(true);
  const seconds = (performance.now() - startedAt) / 1_000;
  const places = [...parties.map(({ conversation }) => conversation), teams.person('Auteur').chat];
  const shown = places.flatMap(teams.messagesIn);
  const answered = advisers
    .flat()
    .map(({ person, party }) => ({ personId: person.id, party, position: 'agree' as const }));
  expect(await brokenRules({ store, key, answered, shown, unnoted: new Set([concept.id]) })).toEqual([]);
  expect(shown.filter(({ words }) => words.startsWith('Afgestemd: '))).toHaveLength(1);
  // Edits are a second apart, so a slow machine makes more of them.
  expect(Math.max(...shown.map(({ edits }) => edits))).toBeLessThanOrEqual(Math.max(10, seconds));
}, 300_000);

/** Every adviser has a seat and has to agree, so that the end comes with the last. */
function everySeat(party: LinkedParty): LinkedParty {
  const names = Array.from({ length: seatsOfOne }, (_, index) => `Adviseur ${index + 1} van ${party.name}`);
  const seats = names.map((name) => ({ label: name, persons: [{ id: teams.person(name).id, name }] }));
  return { ...party, rule: { kind: 'all' }, seats };
}

/**
 * A person who reads that it is not certain presses again, as that sentence says. `longestMs`: milliseconds of the
 * slowest answer.
 */
async function pressUntilCertain(at: number, person: Person, card: BotMessage) {
  let longestMs = 0;
  for (;;) {
    const pressedAt = performance.now();
    const starvation = measureStarvation();
    const answer = await pressAt(at, person, card, 'Akkoord');
    longestMs = Math.max(longestMs, performance.now() - pressedAt - starvation());
    if (answer.sentence !== unsureSentence) return { ...answer, longestMs };
  }
}

/** One press, handed to one of the processes. */
function pressAt(at: number, person: Person, message: BotMessage, title: string): Promise<ClickAnswer> {
  const { verb, data } = pressButton(message.card, [title], {});
  teams.connectTo(processes[at % processes.length]?.url ?? '');
  return person.presses(message, verb, data, randomUUID());
}
