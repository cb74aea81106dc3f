import { aKey, aPerson, aPlace, aSubmission, tenantId } from '../support/builders';
import { answer, day, hour, letPass, minute, putOut } from '../support/memory-bot/days-of-trouble';
import { secretaryPlace } from '../support/memory-bot/memory-bot';
import { wordsIn } from '../support/memory-bot/paper-teams';
import { createSmallBot } from '../support/memory-bot/small-bot';

const kustwacht = '19:kustwacht@thread.tacv2';
const author = 'a:1terpstra-Px7cQ';
const office = secretaryPlace.conversationId;

describe('een auteur die weg is', () => {
  it('the secretary hears it, and hears the end in the author’s place', async () => {
    const bot = await putOut();
    bot.teams.shut(author, 'notInConversation');
    await answer(bot, 'waterschap');
    await letPass(bot, hour);
    expect(bot.teams.in(office)).toHaveLength(1);
    expect(wordsIn(bot.teams.in(office)[0])).toContain('Wij kunnen Marjolein Terpstra niet bereiken.');
    expect(wordsIn(bot.teams.in(office)[0])).toContain('Typ intrekken Z26-004218.');
    await answer(bot, 'kustwacht', 'brandweer');
    await letPass(bot, day);
    const [, end, ...more] = bot.teams.in(office);
    expect(wordsIn(end)).toContain('Afgestemd op 3-mrt-2026.');
    expect(wordsIn(end)).toContain('Typ export Z26-004218 voor de notitie met de ingevulde tabel.');
    expect(more).toEqual([]);
  });
});

describe('hoe het afloopt', () => {
  it('a proposal that has ended leaves the open list after a week, whoever cannot be reached; a new version is tried again', async () => {
    const bot = await putOut();
    bot.teams.shut(kustwacht, 'notInConversation');
    await answer(bot, 'kustwacht', 'waterschap', 'brandweer');
    await letPass(bot, 6 * day);
    expect(await bot.store.index.open(tenantId)).toHaveLength(1);
    await letPass(bot, 2 * day);
    expect(await bot.store.index.open(tenantId)).toEqual([]);
    expect(await bot.store.index.closed(tenantId, 10)).toMatchObject([{ id: aKey().id, status: 'agreed' }]);
    const calls = bot.teams.callsTo(kustwacht);
    await bot.reconcile();
    expect(bot.teams.callsTo(kustwacht)).toBe(calls);
    bot.teams.open(kustwacht);
    const { memo, documentsLink, document } = aSubmission();
    const next = { memo, documentsLink, document: { ...document, sha256: 'c'.repeat(64) } };
    const by = { id: 'command-new-version', by: aPerson(), tenantId, expected: 1 };
    await bot.ask({ kind: 'newVersion', ...by, memo: next, voided: ['kustwacht'], substitutions: [] });
    await letPass(bot, day);
    expect(wordsIn(bot.teams.in(kustwacht)[0])).toContain('nieuwe versie');
  });

  it('a bot that stood still for weeks tells the author the end after all', async () => {
    const bot = await putOut();
    bot.teams.shut(author, 'throttled');
    await answer(bot, 'kustwacht', 'waterschap', 'brandweer');
    bot.pass(20 * day);
    bot.teams.open(author);
    await bot.sweepAndReconcile();
    expect(wordsIn(bot.teams.in(author).at(-1))).toContain('Afgestemd: ');
    expect(bot.teams.in(office)).toEqual([]);
  });

  it('it does so also when Teams refuses once more just then', async () => {
    const bot = await putOut();
    bot.teams.shut(author, 'throttled');
    await answer(bot, 'kustwacht', 'waterschap', 'brandweer');
    bot.pass(20 * day);
    await bot.sweepAndReconcile();
    bot.pass(minute);
    bot.teams.open(author);
    await bot.sweepAndReconcile();
    expect(wordsIn(bot.teams.in(author).at(-1))).toContain('Afgestemd: ');
  });

  it('a message that Teams does not take for days is still shown when it can be, as long as the proposal runs', async () => {
    const bot = await putOut({ deadline: '' });
    bot.teams.shut(kustwacht, 'notInConversation');
    await answer(bot, 'waterschap');
    await letPass(bot, 10 * day);
    bot.teams.open(kustwacht);
    await letPass(bot, day);
    expect(bot.teams.in(kustwacht)[0]?.shown).toHaveLength(2);
  });

  it.each([
    ['that channel', aPlace({ kind: 'channel', conversationId: kustwacht })],
    [
      'another channel of that team',
      aPlace({ kind: 'channel', conversationId: '19:algemeen', groupId: 'team-kustwacht' }),
    ],
  ])('when the bot is added again the card is there at once, when Teams names %s', async (_, place) => {
    const bot = createSmallBot();
    await bot.submit();
    bot.teams.shut(kustwacht, 'notInConversation');
    await bot.reconcile();
    await letPass(bot, day);
    bot.teams.open(kustwacht);
    await bot.addedTo(aPlace({ conversationId: 'a:1somebody' }));
    expect(bot.teams.in(kustwacht)).toEqual([]);
    await bot.addedTo(place);
    expect(bot.teams.in(kustwacht)).toHaveLength(1);
  });

  it('a message that another process is sending just then is not sent twice', async () => {
    const bot = createSmallBot();
    await bot.submit();
    bot.teams.shut(kustwacht, 'notInConversation');
    await bot.reconcile();
    bot.teams.open(kustwacht);
    bot.pass(10 * minute);
    const { post } = bot.teams.messenger;
    bot.teams.messenger.post = async (...sent) => {
      await bot.addedTo(aPlace({ kind: 'channel', conversationId: kustwacht }));
      return post(...sent);
    };
    await bot.reconcile();
    bot.pass(day);
    await bot.reconcile();
    expect(bot.teams.in(kustwacht)).toHaveLength(1);
  });

  it('a row from before it was noted since when a message fails has its trouble told', async () => {
    const bot = await putOut();
    const [row] = (await bot.store.messages.list(aKey())).filter(({ value }) => value.key === 'card|kustwacht');
    if (!row) throw new Error('the card of kustwacht is not in the table');
    const old = {
      ...row.value,
      failures: 3,
      lastFailure: 'rejected (413)',
      failingSince: '' as const,
    };
    await bot.store.messages.put(aKey(), old, row.etag);
    await bot.reconcile();
    expect(bot.teams.in(office)).toHaveLength(1);
    bot.teams.shut(kustwacht, 'unavailable');
    await answer(bot, 'waterschap');
    const rows = (await bot.store.messages.list(aKey())).map(({ value }) => value);
    expect(rows.filter(({ failingSince }) => failingSince !== '')).toMatchObject([
      { key: 'card|kustwacht', failures: 4 },
    ]);
  });
});
