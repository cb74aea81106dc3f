import { unposted } from '../../bot/reconcile/delivery';
import { troublesOf } from '../../bot/reconcile/trouble';
import type { MessageRow } from '../../bot/store/ports';
import { type advisers, aKey, aPerson, aPlace, aProposal, aSubmission, tenantId } from '../builders';
import { wordsIn } from './paper-teams';
import { createSmallBot, secretary, secretaryPlace } from './small-bot';

const kustwacht = '19:kustwacht@thread.tacv2';
const author = 'a:1terpstra-Px7cQ';
const office = secretaryPlace.conversationId;
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type SmallBot = ReturnType<typeof createSmallBot>;

/** Put out and shown, and the secretary can be reached. */
async function putOut(overrides: Parameters<SmallBot['submit']>[0] = {}): Promise<SmallBot> {
  const bot = createSmallBot();
  await bot.secretarySpeaks();
  await bot.submit(overrides);
  await bot.reconcile();
  return bot;
}

async function answer(bot: SmallBot, ...parties: (keyof typeof advisers)[]): Promise<void> {
  for (const party of parties) await bot.press({ party, kind: 'agree' });
  bot.pass(1_000);
  await bot.reconcile();
}

/** Looks at everything every ten minutes, for that long. */
async function letPass(bot: SmallBot, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 10 * minute) {
    bot.pass(10 * minute);
    await bot.sweepAndReconcile();
  }
}

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
    await bot.ask({ kind: 'reply', ...by, revision: 2, words: 'Dat doen wij.' });
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

describe('een verwijderde kaart', () => {
  it('is posted again once; the secretary hears both that, and that it stays away the second time', async () => {
    const bot = await putOut();
    for (const party of ['waterschap', 'brandweer'] as const) {
      for (const card of bot.teams.in(kustwacht)) bot.teams.remove(card);
      await answer(bot, party);
      await answer(bot);
    }
    await letPass(bot, day);
    const [first, second, ...more] = bot.teams.in(office);
    expect(wordsIn(first)).toContain('Kaart verwijderd: Regionaal plan waterredding 2026-2029');
    expect(wordsIn(first)).toContain('Wij hebben een nieuwe kaart geplaatst.');
    expect(wordsIn(second)).toContain('Wij plaatsen geen nieuwe kaart.');
    expect(wordsIn(second)).toContain('Kustwacht en reddingsbrigades kan nu niet meer antwoorden.');
    expect(more).toEqual([]);
    expect(bot.teams.in(kustwacht)).toEqual([]);
  });

  it('of a party that has agreed stays away, and the secretary hears that nothing is lost', async () => {
    const bot = await putOut();
    await answer(bot, 'kustwacht');
    for (const card of bot.teams.in(kustwacht)) bot.teams.remove(card);
    await answer(bot, 'waterschap');
    expect(bot.teams.in(kustwacht)).toEqual([]);
    expect(bot.teams.in(office).map(wordsIn)).toEqual([expect.stringContaining('Wat is vastgelegd, blijft.')]);
  });
});

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
    const by = { id: 'command-revise', by: aPerson(), tenantId, expected: 1 };
    await bot.ask({ kind: 'revise', ...by, memo: next, voided: ['kustwacht'], substitutions: [] });
    await letPass(bot, day);
    expect(wordsIn(bot.teams.in(kustwacht)[0])).toContain('nieuwe versie');
  });

  it('what Teams does not take for days is still shown when it can, as long as the proposal runs', async () => {
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

  it('a row that an earlier release wrote is read, and its trouble is told', async () => {
    const bot = await putOut();
    const [row] = (await bot.store.messages.list(aKey())).filter(({ value }) => value.key === 'card|kustwacht');
    const { failingSince: _, ...old } = { ...(row?.value as MessageRow), failures: 3, lastFailure: 'rejected (413)' };
    await bot.store.messages.put(aKey(), old as MessageRow, row?.etag);
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
