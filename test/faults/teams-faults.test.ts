import { conceptFor, ownParty, putOutTo } from '../support/faults/own-party';
import { startTeamsStorm, type TeamsStorm } from '../support/faults/teams-storm';
import { says } from '../support/organisation/send-note';
import type { Conversation } from '../support/teams/conversations';
import type { BotCall, TeamsFault } from '../support/teams/stand-in-connector';

/** Only a very busy machine needs this long. */
jest.setTimeout(300_000);

let storm: TeamsStorm;
beforeAll(async () => {
  storm = await startTeamsStorm();
});
afterAll(() => storm.at.close());

const removed: TeamsFault = { status: 403, code: 'BotNotInConversationRoster' };
const always = Number.POSITIVE_INFINITY;
const kinds = [
  ['a post', 'post'],
  ['an edit', 'edit'],
] as const;

it.each(kinds.flatMap(([what, kind]) => [412, 429, 500, 502, 503].map((status) => [what, status, kind] as const)))(
  '%s that Teams answers with %d is tried again after a second, then after two, and what was recorded is there once',
  async (_, status, kind) => {
    const { party, words } = await showInStorm(kind, { status }, 2);
    for (const seconds of [2, 1, 2]) await storm.afterSeconds(seconds);
    const [first = 0, second = 0, third = 0, ...more] = storm.callsTo(party, kind);
    expect(second - first).toBeGreaterThanOrEqual(1_000);
    expect(third - second).toBeGreaterThanOrEqual(2_000);
    expect(more).toEqual([]);
    expect(wordsIn(party)).toEqual([words]);
  },
);

it.each(kinds)('%s waits as long as Teams asks, however often the bot looks', async (_, kind) => {
  const { party, words } = await showInStorm(kind, { status: 429, retryAfter: 120 }, 1);
  for (const seconds of [40, 40]) await storm.afterSeconds(seconds);
  expect(storm.callsTo(party, kind)).toHaveLength(1);
  await storm.afterSeconds(41);
  expect(storm.callsTo(party, kind)).toHaveLength(2);
  expect(wordsIn(party)).toEqual([words]);
});

it.each(kinds)('%s that Teams answers with 500 all the time is tried ever more slowly', async (_, kind) => {
  const { party, words } = await showInStorm(kind, { status: 500 }, always);
  for (let minutes = 0; minutes < 10; minutes += 0.5) await storm.afterSeconds(30);
  expect(storm.callsTo(party, kind).length).toBeLessThanOrEqual(10);
  storm.passes(party);
  await storm.afterSeconds(600);
  expect(wordsIn(party)).toEqual([words]);
});

it.each(kinds)(
  'in a place from which the bot was removed, %s is not tried again within ten minutes, and done later',
  async (_, kind) => {
    const { party, words } = await showInStorm(kind, removed, always);
    for (let minutes = 0; minutes < 9; minutes += 1) await storm.afterSeconds(60);
    expect(storm.callsTo(party, kind)).toHaveLength(1);
    storm.passes(party);
    await storm.afterSeconds(90);
    expect(wordsIn(party)).toEqual([words]);
  },
);

it('an edit that Teams took before it broke off is made once more, and what was recorded is there once', async () => {
  const { party, words } = await showInStorm('edit', 'breakOff', 1);
  await storm.afterSeconds(2);
  expect(storm.callsTo(party, 'edit')).toHaveLength(2);
  expect(wordsIn(party)).toEqual([words]);
});

it('a post that Teams took before it broke off is there twice at most, and a press on the first counts too', async () => {
  const { at } = storm;
  const { party, words } = await showInStorm('post', 'breakOff', 1);
  await storm.afterSeconds(2);
  await storm.afterSeconds(600);
  expect(wordsIn(party)).toEqual([words, words]);
  const [doubled, card] = storm.cardsIn(party);
  if (!doubled || !card) throw new Error('there are no two');
  expect((await at.teams.person('Ada').clicks(doubled, 'Akkoord')).card).toBeDefined();
  await says(at, card, 'Ada');
});

it('a reminder that Teams may have taken is not sent again, one that it certainly refused is', async () => {
  const { at } = storm;
  const party = await ownParty(at, 'reminded');
  await putOutTo(at, party);
  const reminders = () => at.teams.messagesIn(party).filter(({ words }) => words.includes('Herinnering')).length;
  const remind = async (fault: TeamsFault) => {
    storm.strikes(party, { kind: 'post', fault, times: 1 });
    await at.secretary.says(`stuur ${party.name} een herinnering`);
    const isShown = ({ words }: { words: string }) => words.startsWith(`Herinnering aan ${party.name}`);
    await at.secretary.clicks(await at.teams.sees(at.secretary.chat, isShown), 'Herinnering versturen');
    await storm.afterSeconds(0);
  };
  await remind('breakOff');
  await storm.afterSeconds(600);
  expect(reminders()).toBe(1);
  await remind({ status: 429, retryAfter: 30 });
  expect(reminders()).toBe(1);
  await storm.afterSeconds(31);
  expect(reminders()).toBe(2);
});

it('a card that somebody deleted comes back once while its party is asked, and not a second time', async () => {
  const { at } = storm;
  const party = await ownParty(at, 'deleted');
  const { card } = await putOutTo(at, party);
  at.teams.deletes(card);
  await at.teams.person('Ada').clicks(card, ['Niet akkoord', 'Versturen'], { Reden: 'Het plan is te duur.' });
  await at.lostCardsAreBelieved();
  const again = await at.teams.sees(party, ({ words }) => words.includes('Ada'));
  at.teams.deletes(again);
  await at.teams.person('Bert').clicks(again, ['Niet akkoord', 'Versturen'], { Reden: 'Het plan is te laat.' });
  await at.lostCardsAreBelieved();
  const tries = storm.callsTo(party, 'edit').length;
  await storm.afterSeconds(600);
  expect(storm.cardsIn(party)).toEqual([]);
  expect(storm.callsTo(party, 'edit')).toHaveLength(tries);
});

it('ten notes put out at once to one channel come no faster than Teams takes them', async () => {
  const { at } = storm;
  const party = await ownParty(at, 'busy');
  const concepts = await Promise.all(
    Array.from({ length: 10 }, (_, index) => conceptFor(at, party, `Auteur ${index}`)),
  );
  const started = Date.parse(at.now());
  await Promise.all(concepts.map(({ author, concept, typed }) => author.clicks(concept, 'Uitzetten', typed)));
  await at.teams.sees(party, () => storm.cardsIn(party).length === 10, 120_000);
  // The first call was the answer to `koppel`.
  const [, ...calls] = storm.callsTo(party, 'post').map((moment) => moment - started);
  expect(calls).toHaveLength(10);
  expect(calls.filter((moment) => moment < 1_000).length).toBeLessThanOrEqual(7);
  expect(calls.filter((moment) => moment < 2_000).length).toBeLessThanOrEqual(8);
});

/**
 * A recorded change that is to be posted or edited in a channel while Teams fails there. Resolves after one try, with
 * the words that the card must have in the end.
 */
async function showInStorm(kind: BotCall['kind'], fault: TeamsFault, times: number) {
  const { at } = storm;
  const party = await ownParty(at, JSON.stringify([kind, fault, times]));
  if (kind === 'post') {
    storm.strikes(party, { kind, fault, times });
    const { author, concept, typed } = await conceptFor(at, party);
    expect((await author.clicks(concept, 'Uitzetten', typed)).card).toBeDefined();
  } else {
    const { card } = await putOutTo(at, party);
    storm.strikes(party, { kind, fault, times });
    expect((await at.teams.person('Ada').clicks(card, 'Akkoord')).card).toBeDefined();
  }
  await storm.afterSeconds(0);
  return { party, words: expect.stringContaining(kind === 'post' ? 'Nog geen antwoord' : 'Ada') };
}

function wordsIn(party: Conversation): string[] {
  return storm.cardsIn(party).map(({ words }) => words);
}
