import { unposted } from '../../bot/reconcile/delivery';
import { troublesOf } from '../../bot/reconcile/trouble';
import { aPerson, aPlace, aProposal, tenantId } from '../support/builders';
import { answer, day, hour, letPass, minute, putOut } from '../support/memory-bot/days-of-trouble';
import { secretary, secretaryPlace } from '../support/memory-bot/memory-bot';
import { wordsIn } from '../support/memory-bot/paper-teams';
import { createSmallBot } from '../support/memory-bot/small-bot';

const kustwacht = '19:kustwacht@thread.tacv2';
const author = 'a:1terpstra-Px7cQ';
const office = secretaryPlace.conversationId;

describe('wat Teams blijft weigeren, hoort de secretaris één keer', () => {
  it('that the bot is not in a channel any more, with how it stands and what she can do', async () => {
    const bot = await putOut();
    bot.teams.shut(kustwacht, 'notInConversation');
    await answer(bot, 'waterschap');
    const [notice, ...more] = bot.teams.in(office);
    expect(wordsIn(notice)).toContain('Niet bezorgd: Regionaal plan waterredding 2026-2029');
    expect(wordsIn(notice)).toContain('Wij kunnen niets plaatsen in het kanaal van Kustwacht en reddingsbrigades.');
    expect(wordsIn(notice)).toContain('Wacht op Kustwacht en reddingsbrigades en Adviseurs brandweer.');
    expect(wordsIn(notice)).toContain('Voeg Akkoord weer toe aan dit team');
    expect(more).toEqual([]);
    expect(bot.teams.in(author)).toHaveLength(1);
  });

  it('whatever number of retries, restarts and processes, and Teams is hardly called', async () => {
    const first = await putOut();
    first.teams.shut(kustwacht, 'notInConversation');
    await answer(first, 'waterschap');
    const before = first.teams.callsTo(kustwacht);
    const second = createSmallBot(first);
    for (let moment = 0; moment < day / minute; moment += 1) {
      for (const bot of [first, second]) bot.pass(minute);
      await Promise.all([first.sweepAndReconcile(), second.sweepAndReconcile()]);
      if (moment === 700) await createSmallBot(first).sweepAndReconcile();
    }
    expect(first.teams.in(office)).toHaveLength(1);
    expect(first.teams.callsTo(kustwacht) - before).toBeLessThan(10);
    await letPass(first, 5 * day);
    expect(first.teams.in(office)).toHaveLength(1);
  });

  it('also when it was over for a while', async () => {
    const bot = await putOut();
    bot.teams.shut(kustwacht, 'notInConversation');
    await answer(bot, 'waterschap');
    bot.teams.open(kustwacht);
    await letPass(bot, hour);
    expect(wordsIn(bot.teams.in(kustwacht)[0])).toContain('Akkoord');
    bot.teams.shut(kustwacht, 'notInConversation');
    await answer(bot, 'brandweer');
    expect(bot.teams.in(office)).toHaveLength(1);
  });

  it('several messages in one channel are one trouble', async () => {
    const bot = await putOut();
    await bot.press({ party: 'kustwacht', kind: 'agreeWithRemark', remark: 'Noem de steiger.' });
    bot.teams.shut(kustwacht, 'notInConversation');
    const by = { id: 'command-reply', by: aPerson(), tenantId };
    await bot.ask({ kind: 'reply', ...by, revision: 2, text: 'Dat doen wij.' });
    await answer(bot, 'waterschap');
    expect(bot.undelivered.filter((each) => each.includes('notInConversation'))).toHaveLength(2);
    expect(bot.teams.in(office)).toHaveLength(1);
  });

  it('that Teams takes nothing for more than an hour, but not a shorter failure', async () => {
    const bot = await putOut();
    bot.teams.shut(kustwacht, 'unavailable');
    await answer(bot, 'waterschap');
    await letPass(bot, hour);
    expect(bot.teams.in(office)).toEqual([]);
    await letPass(bot, 20 * minute);
    expect(wordsIn(bot.teams.in(office)[0])).toContain('al meer dan een uur niet aan');
    bot.teams.open(kustwacht);
    await letPass(bot, hour);
    expect(bot.teams.in(office)).toHaveLength(1);
  });

  it('short failures do not add up', async () => {
    const bot = await putOut();
    for (const party of ['waterschap', 'brandweer'] as const) {
      bot.teams.shut(kustwacht, 'unavailable');
      await answer(bot, party);
      await letPass(bot, 40 * minute);
      bot.teams.open(kustwacht);
      await letPass(bot, 20 * minute);
    }
    expect(bot.teams.in(kustwacht)[0]?.shown).toHaveLength(3);
    expect(bot.teams.in(office)).toEqual([]);
  });

  it('a reminder that was lost is no trouble an hour later', async () => {
    const bot = await putOut();
    bot.teams.fail('unavailable', { on: 'post' });
    await bot.ask({ kind: 'remind', id: 'c', by: aPerson(), tenantId, isSecretary: false, party: 'kustwacht' });
    await letPass(bot, 2 * hour);
    expect(bot.undelivered).toEqual([expect.stringMatching(/^reminder.*unavailable$/)]);
    expect(bot.teams.in(office)).toEqual([]);
  });

  it('that Teams will not take the card', async () => {
    const bot = await putOut();
    bot.teams.shut(kustwacht, 'rejected');
    await answer(bot, 'waterschap');
    expect(wordsIn(bot.teams.in(office)[0])).toContain('Teams weigert ons bericht in het kanaal van Kustwacht');
  });
});

describe('wie het hoort', () => {
  it('while no secretary is known to the bot the author hears where it hangs', async () => {
    const bot = createSmallBot();
    await bot.submit();
    bot.teams.shut(kustwacht, 'notInConversation');
    await bot.reconcile();
    await letPass(bot, hour);
    const [, notice, ...more] = bot.teams.in(author);
    expect(wordsIn(notice)).toContain('Wij kunnen niets plaatsen in het kanaal van Kustwacht');
    expect(more).toEqual([]);
  });

  it('nobody hears that somebody cannot be told: it is only logged', async () => {
    const bot = await putOut();
    bot.teams.shut(kustwacht, 'notInConversation');
    bot.teams.shut(office, 'notInConversation');
    await answer(bot, 'waterschap');
    await letPass(bot, day);
    expect(bot.teams.in(author)).toHaveLength(1);
    const told = bot.undelivered.filter((each) => each.startsWith('trouble|'));
    expect(new Set(told)).toEqual(new Set([`trouble|absent|party|kustwacht|${office}: notInConversation`]));
    expect(told.length).toBeLessThan(10);
  });

  it('a notice of trouble that fails is itself no trouble', () => {
    const failed = { lastFailure: 'notInConversation (403)', failures: 1 };
    const notice = { ...unposted({ key: 'trouble|absent|party|kustwacht|a:1', place: aPlace() }), ...failed };
    expect(troublesOf(aProposal(), [notice], '2026-03-03T09:00:00.000Z')).toEqual([]);
    expect(troublesOf(aProposal(), [{ ...notice, key: 'status' }], '2026-03-03T09:00:00.000Z')).toHaveLength(1);
  });

  it('a reminder that is no longer needed is no trouble, however long ago Teams refused it', async () => {
    const refused = { lastFailure: 'throttled (429)', failures: 1, failingSince: '2026-03-03T09:00:00.000Z' } as const;
    const place = aPlace({ conversationId: kustwacht });
    const notBefore = '2026-03-04T09:10:00.000Z';
    const reminder = { ...unposted({ key: 'reminder|2|kustwacht', place }), ...refused, notBefore } as const;
    expect(troublesOf(aProposal(), [reminder], '2026-03-04T09:00:00.000Z')).toEqual([]);
    expect(troublesOf(aProposal(), [{ ...reminder, key: 'card|kustwacht' }], '2026-03-04T09:00:00.000Z')).toHaveLength(
      1,
    );
  });

  it('an author who is the secretary is not told in the chat that cannot be reached', async () => {
    const bot = await putOut({ author: secretary, authorPlace: secretaryPlace });
    bot.teams.shut(office, 'notInConversation');
    await answer(bot, 'waterschap');
    await letPass(bot, day);
    expect(bot.undelivered.filter((each) => !each.startsWith('status'))).toEqual([]);
  });

  it('nobody is looked up while nothing is wrong', async () => {
    const bot = createSmallBot();
    const { find } = bot.store.people;
    let reads = 0;
    bot.store.people.find = (...asked) => {
      reads += 1;
      return find(...asked);
    };
    await bot.submit();
    await bot.reconcile();
    await answer(bot, 'waterschap');
    expect(reads).toBe(0);
  });
});
