import { aKey, aPerson, tenantId } from '../support/builders';
import { tenMinutesLater } from '../support/memory-bot/days-of-trouble';
import { wordsIn } from '../support/memory-bot/paper-teams';
import { createSmallBot } from '../support/memory-bot/small-bot';

const kustwacht = '19:kustwacht@thread.tacv2';
const waterschap = '19:waterschap@thread.tacv2';
const author = 'a:1terpstra-Px7cQ';

describe('wat mensen zien volgt op wat is vastgelegd', () => {
  it('each party gets one card and the author a status card', async () => {
    const bot = createSmallBot();
    await bot.submit();
    await bot.reconcile();
    expect(
      bot.teams
        .all()
        .map((message) => message.conversationId)
        .sort(),
    ).toEqual(['19:brandweer@thread.tacv2', kustwacht, waterschap, author]);
  });

  it('looking again when nothing changed posts and edits nothing', async () => {
    const bot = createSmallBot();
    await bot.submit();
    await bot.reconcile();
    await bot.reconcile();
    expect(bot.teams.all().map((message) => message.shown.length)).toEqual([1, 1, 1, 1]);
  });

  it('an answer in one channel is seen in the others and by the author', async () => {
    const bot = createSmallBot();
    await bot.submit();
    await bot.reconcile();
    await bot.press({ party: 'kustwacht', kind: 'agree' });
    await bot.reconcile();
    expect(wordsIn(bot.teams.in(waterschap)[0])).toContain('Akkoord');
    expect(wordsIn(bot.teams.in(author)[0])).toContain('Wacht op Waterschap Noorderzijl en Adviseurs brandweer.');
  });

  it('the first edit goes at once, the next not within a second, and then shows everything since', async () => {
    const bot = createSmallBot();
    await bot.submit();
    await bot.reconcile();
    await bot.press({ party: 'kustwacht', kind: 'agree' });
    await bot.reconcile();
    await bot.press({ party: 'waterschap', kind: 'agree' });
    await bot.press({ party: 'kustwacht', kind: 'disagree', remark: 'Toch niet.' });
    expect(await bot.reconcile()).toEqual({ lookAgainAt: '2026-03-03T09:00:01.000Z' });
    bot.pass(1_000);
    expect(await bot.reconcile()).toBeUndefined();
    expect(bot.teams.in(author)[0]?.shown).toHaveLength(3);
    expect(wordsIn(bot.teams.in(author)[0])).toContain('Kustwacht en reddingsbrigades is niet akkoord.');
  });

  it('when the last party agrees the author gets the report, once, and the proposal leaves the open list', async () => {
    const bot = createSmallBot();
    await bot.submit();
    await bot.reconcile();
    for (const party of ['kustwacht', 'waterschap', 'brandweer']) await bot.press({ party, kind: 'agree' });
    await bot.reconcile();
    await bot.reconcile();
    expect(bot.teams.in(author)).toHaveLength(2);
    expect(wordsIn(bot.teams.in(author)[1])).toContain('Afgestemd: Regionaal plan waterredding 2026-2029');
    expect(await bot.store.index.open(tenantId)).toEqual([]);
    expect(await bot.store.index.closed(tenantId, 10)).toMatchObject([{ id: aKey().id, status: 'agreed' }]);
  });

  it('a proposal that another process just closed does not come back to the open list', async () => {
    const other = createSmallBot();
    const { store, teams } = other;
    await other.submit();
    for (const party of ['kustwacht', 'waterschap', 'brandweer']) await other.press({ party, kind: 'agree' });
    let closing: Promise<unknown> | undefined;
    const listedAsOpen: unknown[] = [];
    const append: typeof store.proposals.append = async (...next) => {
      closing ??= other.reconcile();
      await closing;
      listedAsOpen.push(...(await store.index.open(tenantId)));
      await store.proposals.append(...next);
    };
    await createSmallBot({ teams, store: { ...store, proposals: { ...store.proposals, append } } }).reconcile();
    expect(closing).toBeDefined();
    expect(listedAsOpen).toEqual([]);
    expect(await store.index.closed(tenantId, 10)).toMatchObject([{ status: 'agreed' }]);
  });
});

describe('als Teams niet meewerkt', () => {
  it('a refused message is tried again, ever slower', async () => {
    const bot = createSmallBot();
    await bot.submit();
    bot.teams.fail('unavailable');
    expect(await bot.reconcile()).toEqual({ lookAgainAt: '2026-03-03T09:00:01.000Z' });
    expect(bot.teams.all()).toHaveLength(3);
    bot.pass(1_000);
    bot.teams.fail('unavailable');
    expect(await bot.reconcile()).toEqual({ lookAgainAt: '2026-03-03T09:00:03.000Z' });
    bot.pass(2_000);
    expect(await bot.reconcile()).toBeUndefined();
    expect(bot.teams.all()).toHaveLength(4);
    expect(bot.undelivered).toEqual(['card|kustwacht: unavailable', 'card|kustwacht: unavailable']);
  });

  it('it waits as long as Teams asks', async () => {
    const bot = createSmallBot();
    await bot.submit();
    bot.teams.fail('throttled', { retryAfterMs: 30_000 });
    expect(await bot.reconcile()).toEqual({ lookAgainAt: '2026-03-03T09:00:30.000Z' });
  });

  it('the list of open proposals does not wait for a channel that cannot be reached', async () => {
    const bot = createSmallBot();
    bot.teams.fail('notInConversation');
    await bot.submit();
    await bot.reconcile();
    await bot.ask({
      kind: 'moveDeadline',
      id: 'command-move',
      by: aPerson(),
      tenantId,
      isSecretary: false,
      deadline: '2026-03-12',
    });
    await bot.reconcile();
    expect((await bot.store.index.open(tenantId)).map(({ value }) => value.deadline)).toEqual(['2026-03-12']);
  });

  it('a deleted card is posted again once, while that party must still answer', async () => {
    const bot = createSmallBot();
    await bot.submit();
    await bot.reconcile();
    const [card] = bot.teams.in(kustwacht);
    if (card) bot.teams.remove(card);
    await bot.press({ party: 'waterschap', kind: 'agree' });
    await tenMinutesLater(bot);
    const [second] = bot.teams.in(kustwacht);
    expect(wordsIn(second)).toContain('Regionaal plan waterredding');
    if (second) bot.teams.remove(second);
    await bot.press({ party: 'brandweer', kind: 'agree' });
    await tenMinutesLater(bot);
    expect(await bot.reconcile()).toBeUndefined();
    expect(bot.teams.in(kustwacht)).toEqual([]);
  });
});
