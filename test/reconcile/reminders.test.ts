import type { PaperMessage } from '../support/memory-bot/paper-teams';
import { createSmallBot } from '../support/memory-bot/small-bot';

const kustwacht = '19:kustwacht@thread.tacv2';
const waterschap = '19:waterschap@thread.tacv2';
const brandweer = '19:brandweer@thread.tacv2';

/**
 * The note must be answered before Friday 20 March 2026. Now it is the Tuesday, three working days earlier, at 08:00.
 */
const tuesday = '2026-03-17T07:00:00.000Z';
const wednesday = '2026-03-18T09:00:00.000Z';

type SmallBot = ReturnType<typeof createSmallBot>;

/** Puts a note out and shows it; then it is Tuesday. */
async function onTuesday(): Promise<SmallBot> {
  const bot = createSmallBot();
  await bot.submit();
  await bot.reconcile();
  bot.moveTo(tuesday);
  return bot;
}

/** Returns the messages in the thread of the party's card, without the card. */
function repliesIn(bot: SmallBot, conversationId: string): PaperMessage[] {
  const [card, ...rest] = bot.teams.in(conversationId);
  return rest.filter(({ thread }) => thread === card?.id);
}

describe('de bot herinnert vanzelf', () => {
  it('three working days before the deadline each party that has not answered reads it in the thread of its card', async () => {
    const bot = await onTuesday();
    await bot.press({ party: 'waterschap', kind: 'agree' });
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
    expect(repliesIn(bot, brandweer)).toHaveLength(1);
    expect(bot.teams.in(waterschap)).toHaveLength(1);
  });

  it('before eight, and on the days between, nobody is reminded', async () => {
    const bot = await onTuesday();
    bot.moveTo('2026-03-17T06:59:59.000Z');
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toEqual([]);
    bot.moveTo(tuesday);
    await bot.sweepAndReconcile();
    bot.moveTo(wednesday);
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
  });

  it('each reminder comes once: on Tuesday, on Thursday and on the Monday after', async () => {
    const bot = await onTuesday();
    for (const day of ['17', '18', '19', '20', '23', '24', '25']) {
      bot.moveTo(`2026-03-${day}T09:00:00.000Z`);
      await bot.sweepAndReconcile();
      await bot.sweepAndReconcile();
    }
    expect(repliesIn(bot, kustwacht)).toHaveLength(3);
  });

  it('two processes that look at the same moment remind once', async () => {
    const bot = await onTuesday();
    const other = createSmallBot(bot);
    other.moveTo(tuesday);
    await Promise.all([bot.sweepAndReconcile(), other.sweepAndReconcile()]);
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
    expect(repliesIn(bot, waterschap)).toHaveLength(1);
  });

  it('after a standstill over two reminders only the latest comes', async () => {
    const stopped = await onTuesday();
    const bot = createSmallBot(stopped);
    bot.moveTo('2026-03-19T09:00:00.000Z');
    await bot.sweepAndReconcile();
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
  });

  it('one that was recorded, but not posted before the next was due, gives way to it', async () => {
    const stopped = await onTuesday();
    await stopped.sweep();
    const bot = createSmallBot(stopped);
    bot.moveTo('2026-03-19T09:00:00.000Z');
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
  });

  it('a party that answered in the meantime is left in peace', async () => {
    const stopped = await onTuesday();
    await stopped.sweep();
    await stopped.press({ party: 'kustwacht', kind: 'agree' });
    const bot = createSmallBot(stopped);
    bot.moveTo(tuesday);
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toEqual([]);
    expect(repliesIn(bot, waterschap)).toHaveLength(1);
  });
});

describe('liever geen herinnering dan twee', () => {
  it('a process that stops between marking and posting leaves a reminder that nobody sends any more', async () => {
    const stopped = await onTuesday();
    const { post } = stopped.teams.messenger;
    const marked = new Promise<void>((resolve) => {
      stopped.teams.messenger.post = () => {
        resolve();
        return new Promise(() => {});
      };
    });
    void stopped.sweepAndReconcile();
    await marked;
    const bot = createSmallBot({
      ...stopped,
      teams: { ...stopped.teams, messenger: { ...stopped.teams.messenger, post } },
    });
    bot.moveTo('2026-03-17T10:00:00.000Z');
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toEqual([]);
  });

  it('a reminder that Teams may have taken is not sent again', async () => {
    const bot = await onTuesday();
    bot.teams.fail('unavailable', { isTaken: true, on: 'post' });
    await bot.sweepAndReconcile();
    bot.pass(3_600_000);
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
    expect(bot.undelivered).toEqual([expect.stringMatching(/^reminder\|\d+\|kustwacht: unavailable$/)]);
  });

  it('a reminder that Teams was too busy for comes later', async () => {
    const bot = await onTuesday();
    bot.teams.fail('throttled', { retryAfterMs: 30_000, on: 'post' });
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toEqual([]);
    bot.pass(30_000);
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
  });

  it('a reminder waits for its card, and then goes into its thread', async () => {
    const bot = createSmallBot();
    await bot.submit();
    bot.teams.fail('notInConversation');
    await bot.reconcile();
    bot.moveTo(tuesday);
    bot.teams.fail('notInConversation');
    await bot.sweepAndReconcile();
    expect(bot.teams.in(kustwacht)).toEqual([]);
    bot.pass(1_200_000);
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
  });
});

describe('wat al is nagegaan, wordt niet steeds opnieuw gelezen', () => {
  it('a proposal is read once for each moment that may bring something, and again when it changed', async () => {
    const bot = await onTuesday();
    let loads = 0;
    const { load } = bot.store.proposals;
    bot.store.proposals.load = (...asked) => {
      loads += 1;
      return load(...asked);
    };
    await bot.sweepAndReconcile();
    await bot.sweep();
    loads = 0;
    for (let hour = 0; hour < 24; hour += 1) {
      bot.pass(3_600_000);
      await bot.sweep();
    }
    expect(loads).toBe(0);
    await bot.press({ party: 'kustwacht', kind: 'agree' });
    await bot.reconcile();
    loads = 0;
    await bot.sweep();
    expect(loads).toBe(1);
    bot.moveTo('2026-03-19T09:00:00.000Z');
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, waterschap)).toHaveLength(2);
  });

  it('a reminder that could not be recorded is tried again at the next look', async () => {
    const bot = await onTuesday();
    const { load } = bot.store.proposals;
    bot.store.proposals.load = () => Promise.reject(new Error('storage is away'));
    await bot.sweep();
    expect(bot.faults).toEqual([new Error('storage is away')]);
    bot.store.proposals.load = load;
    await bot.sweepAndReconcile();
    expect(repliesIn(bot, kustwacht)).toHaveLength(1);
  });
});
