import type { Person } from '../../bot/core/directory/person';
import { advisers, aKey, aParty, aPerson, aProposal } from '../support/builders';
import { secretary } from '../support/memory-bot/memory-bot';
import type { PaperMessage } from '../support/memory-bot/paper-teams';
import { createSmallBot } from '../support/memory-bot/small-bot';
import { officeCommandOf } from '../support/proposal/office-steps';
import { mentionsIn } from '../support/teams/mentions-in';

const channel = '19:kustwacht@thread.tacv2';
const parties = [aParty({ rule: { kind: 'count', count: 2 } })];
const members = [advisers.kustwacht, advisers.waterschap, aPerson(), secretary];

async function putOut(roster: () => Promise<Person[]> = async () => members) {
  const bot = createSmallBot({ roster });
  await bot.submit({ parties });
  await bot.reconcile();
  return bot;
}

/** For each message in the channel, the people it alerted when it was posted, and the people it names now. */
function alerts(bot: Awaited<ReturnType<typeof putOut>>) {
  const namesIn = (shown: PaperMessage['shown'][number] | undefined) =>
    mentionsIn({ attachments: [{ content: shown?.card ?? {} }] }).map(({ name }) => name);
  return bot.teams.in(channel).map(({ shown }) => ({ posted: namesIn(shown[0]), now: namesIn(shown.at(-1)) }));
}

async function askAgain(bot: Awaited<ReturnType<typeof putOut>>) {
  const head = await bot.store.proposals.load(aKey());
  await bot.ask(officeCommandOf(head?.value.proposal ?? aProposal(), { kind: 'newVersion', voided: ['kustwacht'] }));
}

const both = ['Sietse Wiarda', 'Noor van den Akker'];

test('the first card alerts who must answer; edited, it names nobody', async () => {
  const bot = await putOut();
  expect(alerts(bot)).toEqual([{ posted: both, now: both }]);
  await bot.press({ party: 'kustwacht', kind: 'agree' });
  await bot.reconcile();
  expect(alerts(bot)).toEqual([{ posted: both, now: [] }]);
});

test('a reminder alerts who still must answer, and leads to the card', async () => {
  const bot = await putOut();
  await bot.press({ party: 'kustwacht', kind: 'agree' });
  await bot.reconcile();
  bot.moveTo('2026-03-17T07:00:00.000Z');
  await bot.sweepAndReconcile();
  expect(alerts(bot)[1]?.posted).toEqual(['Noor van den Akker']);
  const reminder = JSON.stringify(bot.teams.in(channel)[1]?.shown);
  expect(reminder).toContain('"title":"Open de kaart"');
  expect(reminder).toContain('/19%3Akustwacht%40thread.tacv2/message-');
});

test('a new version alerts once, by the message under the card', async () => {
  const bot = await putOut();
  await askAgain(bot);
  await bot.reconcile();
  expect(alerts(bot)).toEqual([
    { posted: both, now: [] },
    { posted: both, now: both },
  ]);
});

test('a new version that comes before the card is there alerts once too', async () => {
  const bot = createSmallBot({ roster: async () => members });
  await bot.submit({ parties });
  await askAgain(bot);
  await bot.reconcile();
  expect(alerts(bot).map(({ posted }) => posted)).toEqual([[], both]);
});

test('a card that somebody deleted comes back without alerting anybody again', async () => {
  const bot = await putOut();
  const [card] = bot.teams.in(channel);
  if (card) bot.teams.remove(card);
  await bot.press({ party: 'kustwacht', kind: 'agree' });
  await bot.reconcile();
  // Only after some minutes it is believed that a card is gone.
  bot.pass(4 * 60_000);
  await bot.reconcile();
  expect(alerts(bot)).toEqual([{ posted: [], now: [] }]);
});

test('when Teams does not say who is there, the card comes all the same', async () => {
  expect(alerts(await putOut(async () => []))).toEqual([{ posted: [], now: [] }]);
});
