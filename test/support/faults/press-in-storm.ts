import { createAzureStore } from '../../../bot/store/azure-store';
import { measureStarvation } from '../measure-starvation';
import type { BotMessage } from '../teams/message-board';
import { wordsOf } from '../teams/words-of';
import { ownParty, proposalIdOf, putOutTo } from './own-party';
import type { Storm, Strike } from './storage-storm';

/**
 * An adviser presses Akkoord while storage is struck: so many cases at once, each on a proposal of its own. Gives by name
 * what was answered and how fast, what the record and the card hold when the storm has passed, and what the same Akkoord
 * is answered then.
 */
export async function pressInStorm(storm: Storm, strikes: ReadonlyMap<string, Strike>, atOnce: number) {
  const { at } = storm;
  const ada = at.teams.person('Ada');

  async function pressAkkoord(card: BotMessage) {
    const started = performance.now();
    const starvation = measureStarvation();
    const { status, sentence, card: fresh } = await ada.clicks(card, 'Akkoord');
    return { status, said: sentence ?? wordsOf(fresh), withinMs: performance.now() - started - starvation() };
  }

  /** How many answers the record holds, straight from Azurite. */
  async function recordedIn(id: string): Promise<number> {
    const store = createAzureStore(storm.calmStorage);
    const events = await store.proposals.events({ tenantId: at.teams.tenantId, id });
    return events.filter(({ event }) => event.kind === 'responded').length;
  }

  const calm: { name: string; strike: Strike; card: BotMessage; pressed: BotMessage; id: string }[] = [];
  for (const [name, strike] of strikes) {
    const { card } = await putOutTo(at, await ownParty(at, name));
    calm.push({ name, strike, card, pressed: { ...card }, id: proposalIdOf(card.card) });
  }
  const press = ({ id, strike, pressed }: (typeof calm)[number]) => {
    storm.strikes(id, strike);
    return pressAkkoord(pressed);
  };
  const struck: ((typeof calm)[number] & Awaited<ReturnType<typeof pressAkkoord>>)[] = [];
  for (let start = 0; start < calm.length; start += atOnce) {
    struck.push(...(await together(calm.slice(start, start + atOnce), press)));
  }
  await storm.passes();
  const left = await together(struck, async ({ id }) => ({ recorded: await recordedIn(id) }));
  // As the bot does by itself every 20 s; by then the lease of what storage did not let it note has ended.
  await at.becomes(new Date(Date.parse(at.now()) + 61_000).toISOString());
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
