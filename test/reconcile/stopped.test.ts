import { StaleWrite } from '../../bot/store/ports';
import { aKey, aProposal, tenantId } from '../support/builders';
import { wordsIn } from '../support/memory-bot/paper-teams';
import { createSmallBot } from '../support/memory-bot/small-bot';
import { officeCommandOf } from '../support/proposal/office-steps';

const waterschap = '19:waterschap@thread.tacv2';
const author = 'a:1terpstra-Px7cQ';

describe('als de bot midden in het werk stopt', () => {
  it('another process does what is left when the lease has ended, and nothing twice', async () => {
    const stopped = createSmallBot();
    await stopped.submit();
    // A process that claimed every card and died: nothing came back from Teams, nothing was noted.
    await claimAll(stopped, 4);
    const bot = createSmallBot(stopped);
    await bot.sweepAndReconcile();
    expect(bot.teams.all()).toEqual([]);
    bot.pass(61_000);
    await bot.sweepAndReconcile();
    expect(bot.teams.all()).toHaveLength(4);
  });

  it('an answer that was recorded just before is shown after the start', async () => {
    const stopped = createSmallBot();
    await stopped.submit();
    await stopped.reconcile();
    await stopped.press({ party: 'kustwacht', kind: 'agree' });
    const bot = createSmallBot(stopped);
    await bot.sweepAndReconcile();
    expect(bot.teams.in(waterschap)[0]?.shown).toHaveLength(2);
    expect(bot.teams.in(author)).toHaveLength(1);
    expect(wordsIn(bot.teams.in(author)[0])).toContain('Wacht op Waterschap Noorderzijl en Adviseurs brandweer.');
  });

  it('an Uitzetten that broke off is forgotten after a minute: it can no longer succeed, and pressing again puts it out', async () => {
    const bot = createSmallBot();
    const { append } = bot.store.proposals;
    let slowOne = async () => {};
    bot.store.proposals.append = (...what) => {
      slowOne = () => append(...what);
      return Promise.reject(new Error('storage is away'));
    };
    await expect(bot.submit()).rejects.toThrow('storage is away');
    bot.store.proposals.append = append;
    await bot.sweepAndReconcile();
    expect(await bot.store.index.open(tenantId)).toHaveLength(1);
    bot.pass(61_000);
    await bot.sweepAndReconcile();
    expect(await bot.store.index.open(tenantId)).toEqual([]);
    await expect(slowOne()).rejects.toThrow(StaleWrite);

    expect(await bot.submit()).toMatchObject({ revision: 1 });
    expect(await bot.store.index.open(tenantId)).toHaveLength(1);
  });

  it.each(['the first', 'after one that was broken off'])(
    'an Uitzetten that stands still for a minute just after it was announced is listed as open (%s)',
    async (which) => {
      const bot = createSmallBot();
      if (which !== 'the first') await bot.store.proposals.fence(aKey());
      const { putOpen } = bot.store.index;
      bot.store.index.putOpen = async (...announced) => {
        bot.store.index.putOpen = putOpen;
        const etag = await putOpen(...announced);
        bot.pass(61_000);
        await bot.sweepAndReconcile();
        return etag;
      };
      expect(await bot.submit()).toMatchObject({ revision: 1 });
      expect(await bot.store.index.open(tenantId)).toHaveLength(1);
    },
  );

  it('a new version that comes just while the end is noted is listed as open, whoever stops', async () => {
    const bot = createSmallBot();
    await bot.submit();
    for (const party of ['kustwacht', 'waterschap', 'brandweer']) await bot.press({ party, kind: 'agree' });
    await bot.reconcile();
    const head = await bot.store.proposals.load(aKey());
    const { append } = bot.store.proposals;
    bot.store.proposals.append = async (...recorded) => {
      bot.store.proposals.append = append;
      await bot.reconcile();
      return append(...recorded);
    };
    await bot.ask(officeCommandOf(head?.value.proposal ?? aProposal(), { kind: 'newVersion' }));
    expect((await bot.store.index.open(tenantId)).map(({ value }) => value.status)).toEqual(['submitted']);
  });
});

/** Claims every message as reconcile does, and dies before Teams has any, as in a crash. */
async function claimAll(bot: ReturnType<typeof createSmallBot>, count: number): Promise<void> {
  const { post } = bot.teams.messenger;
  await new Promise<void>((resolve) => {
    let claims = 0;
    bot.teams.messenger.post = () => {
      claims += 1;
      if (claims === count) resolve();
      return new Promise(() => {});
    };
    void bot.reconcile();
  });
  bot.teams.messenger.post = post;
}
