import { aPerson, aSubmission, tenantId } from '../support/builders';
import { secretary, secretaryPlace } from '../support/memory-bot/memory-bot';
import { wordsIn } from '../support/memory-bot/paper-teams';
import { createSmallBot } from '../support/memory-bot/small-bot';

const kustwacht = '19:kustwacht@thread.tacv2';
const waterschap = '19:waterschap@thread.tacv2';
const brandweer = '19:brandweer@thread.tacv2';
const author = 'a:1terpstra-Px7cQ';

type SmallBot = ReturnType<typeof createSmallBot>;

async function putOut(overrides: Parameters<SmallBot['submit']>[0] = {}): Promise<SmallBot> {
  const bot = createSmallBot();
  await bot.submit(overrides);
  await bot.reconcile();
  return bot;
}

async function reply(bot: SmallBot, revision: number, text: string) {
  await bot.ask({ kind: 'reply', id: `command-${text}`, by: aPerson(), tenantId, revision, text });
  await bot.reconcile();
}

function putOutAgain(bot: SmallBot, voided: readonly string[]) {
  const { memo, documentsLink, document } = aSubmission();
  const next = { memo, documentsLink, document: { ...document, sha256: 'c'.repeat(64) } };
  return bot.ask({
    kind: 'newVersion',
    id: 'command-new-version',
    by: aPerson(),
    tenantId,
    expected: 1,
    memo: next,
    voided,
    substitutions: [],
  });
}

describe('wat de auteur apart te horen krijgt', () => {
  it('each remark and each Niet akkoord, once; an Akkoord alone not', async () => {
    const bot = await putOut();
    await bot.press({ party: 'kustwacht', kind: 'agreeWithRemark', remark: 'Noem ook de steiger bij Oosterend.' });
    await bot.press({ party: 'waterschap', kind: 'disagree', remark: 'De kosten kloppen niet.' });
    await bot.press({ party: 'brandweer', kind: 'agree' });
    await bot.reconcile();
    await bot.reconcile();
    const [, first, second, ...more] = bot.teams.in(author);
    expect(wordsIn(first)).toContain('Noem ook de steiger bij Oosterend.');
    expect(wordsIn(second)).toContain('De kosten kloppen niet.');
    expect(more).toEqual([]);
  });

  it('a Niet akkoord that turns, in a message of its own; the first notice stays as it was posted', async () => {
    const bot = await putOut();
    await bot.press({ party: 'kustwacht', kind: 'disagree', remark: 'Te weinig boten.' });
    await bot.reconcile();
    await bot.press({ party: 'kustwacht', kind: 'agree' });
    bot.pass(1_000);
    await bot.reconcile();
    await bot.press({ party: 'kustwacht', kind: 'agree' });
    await bot.reconcile();
    const [, against, turned, ...more] = bot.teams.in(author);
    expect(against?.shown).toHaveLength(1);
    expect(wordsIn(turned)).toContain('Kustwacht en reddingsbrigades: Niet akkoord is nu Akkoord');
    expect(wordsIn(turned)).not.toContain('Reageer');
    expect(more).toEqual([]);
  });
});

describe('wat een partij apart te horen krijgt', () => {
  it('the author’s answer to a remark is a reply under the card of that party, once, and nowhere else', async () => {
    const bot = await putOut();
    await bot.press({ party: 'kustwacht', kind: 'agreeWithRemark', remark: 'Noem ook de steiger.' });
    await reply(bot, 2, 'Dat doen wij.');
    await bot.reconcile();
    const [card, answer, ...more] = bot.teams.in(kustwacht);
    expect(answer?.thread).toBe(card?.id);
    expect(wordsIn(answer)).toContain('Dat doen wij.');
    expect(more).toEqual([]);
    expect(bot.teams.in(waterschap)).toHaveLength(1);
  });

  it('the same answer to two parties reaches both', async () => {
    const bot = await putOut();
    await bot.press({ party: 'kustwacht', kind: 'agreeWithRemark', remark: 'Noem de steiger.' });
    await bot.press({ party: 'waterschap', kind: 'agreeWithRemark', remark: 'Noem de sluis.' });
    await reply(bot, 2, 'Dat doen wij.');
    await reply(bot, 3, 'Dat doen wij.');
    expect(bot.teams.in(kustwacht)).toHaveLength(2);
    expect(bot.teams.in(waterschap)).toHaveLength(2);
  });

  it('an answer given after the end is still posted when the bot stopped just after recording it', async () => {
    const stopped = await putOut();
    await stopped.press({ party: 'kustwacht', kind: 'agreeWithRemark', remark: 'Noem de steiger.' });
    for (const party of ['waterschap', 'brandweer']) await stopped.press({ party, kind: 'agree' });
    await stopped.reconcile();
    const text = 'Dat doen wij.';
    await stopped.ask({ kind: 'reply', id: 'command-late', by: aPerson(), tenantId, revision: 2, text });
    const bot = createSmallBot(stopped);
    bot.pass(1_000);
    await bot.sweepAndReconcile();
    expect(wordsIn(bot.teams.in(kustwacht)[1])).toContain('Dat doen wij.');
    expect(await bot.store.index.open(tenantId)).toEqual([]);
  });
});

describe('na elkaar', () => {
  it('a party gets its card when its turn comes', async () => {
    const bot = await putOut({ order: 'oneByOne' });
    expect(bot.teams.in(kustwacht)).toHaveLength(1);
    expect(bot.teams.in(waterschap)).toEqual([]);
    await bot.press({ party: 'kustwacht', kind: 'agree' });
    await bot.reconcile();
    expect(bot.teams.in(waterschap)).toHaveLength(1);
    expect(bot.teams.in(brandweer)).toEqual([]);
  });

  it('a party whose turn has not come back after a new version sees that on the card that it has', async () => {
    const bot = await putOut({ order: 'oneByOne' });
    await bot.press({ party: 'kustwacht', kind: 'agree' });
    await bot.press({ party: 'waterschap', kind: 'disagree', remark: 'De kosten kloppen niet.' });
    await bot.reconcile();
    await putOutAgain(bot, ['kustwacht', 'waterschap']);
    bot.pass(1_000);
    await bot.reconcile();
    const cards = bot.teams.in(waterschap);
    expect(cards).toHaveLength(1);
    expect(wordsIn(cards[0])).not.toContain('"verb":"agree"');
    expect(bot.teams.in(brandweer)).toEqual([]);
  });
});

describe('als de termijn voorbij is', () => {
  const dayAfter = '2026-03-20T23:00:00.000Z';

  it('the author and the secretary hear it once, the parties not', async () => {
    const bot = await putOut();
    await bot.secretarySpeaks();
    bot.moveTo(dayAfter);
    await bot.sweepAndReconcile();
    await bot.sweepAndReconcile();
    expect(bot.teams.in(author)).toHaveLength(2);
    expect(bot.teams.in(secretaryPlace.conversationId)).toHaveLength(1);
    expect(bot.teams.in(kustwacht)).toHaveLength(1);
  });

  it('on the day itself nobody hears anything yet', async () => {
    const bot = await putOut();
    bot.moveTo('2026-03-20T22:59:59.000Z');
    await bot.sweepAndReconcile();
    expect(bot.teams.in(author)).toHaveLength(1);
  });

  it('a secretary who wrote the note hears it once', async () => {
    const bot = await putOut({ author: secretary, authorPlace: secretaryPlace });
    await bot.secretarySpeaks();
    bot.moveTo(dayAfter);
    await bot.sweepAndReconcile();
    expect(bot.teams.in(secretaryPlace.conversationId)).toHaveLength(2);
  });

  it('when the deadline is moved, both hear it again when that one passes', async () => {
    const bot = await putOut();
    bot.moveTo(dayAfter);
    await bot.sweepAndReconcile();
    const by = { id: 'command-move', by: aPerson(), tenantId, isSecretary: false };
    await bot.ask({ kind: 'moveDeadline', ...by, deadline: '2026-03-27' });
    bot.moveTo('2026-03-27T23:00:00.000Z');
    await bot.sweepAndReconcile();
    await bot.sweepAndReconcile();
    expect(bot.teams.in(author)).toHaveLength(3);
  });
});

test('a card that cannot be made does not keep the others from being posted once', async () => {
  const bot = createSmallBot();
  await bot.submit();
  const { post } = bot.teams.messenger;
  bot.teams.messenger.post = (place, message, thread) =>
    place.conversationId === kustwacht ? Promise.reject(new TypeError('a fault')) : post(place, message, thread);
  await expect(bot.reconcile()).rejects.toThrow('a fault');
  bot.teams.messenger.post = post;
  bot.pass(61_000);
  await bot.reconcile();
  expect(bot.teams.all()).toHaveLength(4);
  expect(bot.teams.in(kustwacht)).toHaveLength(1);
});
