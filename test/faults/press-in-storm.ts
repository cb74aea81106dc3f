import { createAzureStore } from '../../bot/store/azure-store';
import type { Conversation } from '../teams/conversations';
import type { BotMessage } from '../teams/message-board';
import { wordsOf } from '../teams/words-of';
import { ownParty, proposalIdOf, putOutTo } from './own-party';
import type { Storm, Strike } from './storage-storm';

/**
 * An adviser presses Akkoord while storage is struck: all cases at once, each on a proposal of its own. Gives by name
 * what was answered and how fast, what the record and the card hold when the storm has passed, and what the same Akkoord
 * is answered then.
 */
export async function pressInStorm(storm: Storm, strikes: ReadonlyMap<string, Strike>) {
  const { at } = storm;
  const ada = at.teams.person('Ada');

  async function pressAkkoord(card: BotMessage) {
    const started = performance.now();
    const { status, sentence, card: fresh } = await ada.clicks(card, 'Akkoord');
    return { status, said: sentence ?? wordsOf(fresh), withinMs: performance.now() - started };
  }

  /** How many answers the record holds, straight from Azurite. */
  async function recordedIn(id: string): Promise<number> {
    const store = createAzureStore({ kind: 'connectionString', connectionString: at.azurite.connectionString });
    const events = await store.proposals.events({ tenantId: at.teams.tenantId, id });
    return events.filter(({ event }) => event.kind === 'responded').length;
  }

  const cases: { name: string; strike: Strike; party: Conversation }[] = [];
  for (const [name, strike] of strikes) cases.push({ name, strike, party: await ownParty(at, name) });
  const calm = await together(cases, async ({ party }) => {
    const { card } = await putOutTo(at, party);
    return { card, pressed: { ...card }, id: proposalIdOf(card.card) };
  });
  const struck = await together(calm, ({ id, strike, pressed }) => {
    storm.strikes(id, strike);
    return pressAkkoord(pressed);
  });
  await storm.passes();
  const left = await together(struck, async ({ id }) => ({ recorded: await recordedIn(id) }));
  // As the bot does by itself every 20 s.
  await at.becomes(at.now());
  const seen = left.map((each) => ({ ...each, shown: each.card.words }));
  const outcomes = await together(seen, async ({ pressed, id }) => {
    const { said: again } = await pressAkkoord(pressed);
    return { again, recordedInAll: await recordedIn(id) };
  });
  return new Map(outcomes.map((outcome) => [outcome.name, outcome]));
}

/** The work for all of them at once; what it gives is added to each. */
function together<One extends object, More>(all: readonly One[], work: (one: One) => Promise<More>) {
  return Promise.all(all.map(async (one) => ({ ...one, ...(await work(one)) })));
}
