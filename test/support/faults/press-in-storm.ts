import { createAzureStore } from '../../../bot/store/azure-store';
import { measureStarvation } from '../measure-starvation';
import type { BotMessage } from '../teams/message-board';
import { wordsOf } from '../teams/words-of';
import { ownParty, proposalIdOf, putOutTo } from './own-party';
import type { Storm, Strike } from './storage-storm';

/**
 * An adviser presses Akkoord while storage is struck, in so many cases at once, each on a proposal of its own. Returns
 * by name the answer and its time, the record and the card after the storm, and the answer to the same Akkoord then.
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

  /** Counts the answers in the record, straight from Azurite. */
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
  // Sweeps as the bot does by itself every 20 s. By then the lease of a message that could not be noted has ended.
  await at.becomes(new Date(Date.parse(at.now()) + 61_000).toISOString());
  const seen = left.map((each) => ({ ...each, shown: each.card.words }));
  const outcomes = await together(seen, async ({ pressed, id }) => {
    const { said: again } = await pressAkkoord(pressed);
    return { again, recordedInAll: await recordedIn(id) };
  });
  return new Map(outcomes.map((outcome) => [outcome.name, outcome]));
}

/** Does the work for all of them at once, and adds its result to each. */
function together<One extends object, More>(all: readonly One[], work: (one: One) => Promise<More>) {
  return Promise.all(all.map(async (one) => ({ ...one, ...(await work(one)) })));
}
