import type { Asker } from '../../bot/answers/scope';
import { aRemoval, aRespondedEvent, tenantId } from '../support/builders';
import { createDesk } from '../support/memory-bot/desk';
import { adviser, notFound } from '../support/memory-bot/desk-with-one-note';
import { author, inChannelOf, putOut, secretary, storeWith } from '../support/memory-bot/store-with';

const gone =
  '“Regionaal plan waterredding 2026-2029, Z26-004218” is op 1-apr-2033 verwijderd, omdat de bewaartermijn voorbij was.';

/** A note that was put out, closed and removed. `isListed`: its row in the list of closed proposals is still there. */
async function removed({ isListed = false } = {}) {
  const store = await storeWith();
  const ended = [aRespondedEvent(), { ...aRespondedEvent(), kind: 'agreed' as const }];
  const proposal = await putOut(store, 'one', {}, ended);
  const read = await store.proposals.load(proposal);
  if (!read) throw new Error('nothing was put out');
  const removal = aRemoval(proposal);
  await store.removals.remove(read, removal);
  await store.removals.note(removal);
  if (!isListed) await store.index.remove({ ...proposal, announcedAt: proposal.submittedAt });
  return createDesk(store);
}

it.each(['status waterredding', 'wie nog Z26-004218', 'logboek waterreding', 'export one', 'herinner waterredding'])(
  'the secretary hears on which day it was removed: %s',
  async (text) => {
    expect(await (await removed()).ask(text, secretary())).toEqual([gone]);
  },
);

it.each<[string, Asker, string]>([
  ['who was its author: the register does not hold who that was', author(), notFound('waterredding')],
  ['who advised', adviser, 'Wij vinden geen voorstel met “waterredding”.'],
  [
    'the secretary, where others read along',
    inChannelOf('waterschap', { isSecretary: true }),
    'Wij vinden geen voorstel met “waterredding”.',
  ],
])('%s hears that it is not there', async (_, asker, sentence) => {
  expect(await (await removed()).ask('status waterredding', asker)).toEqual([sentence]);
});

it('only what was removed is called so', async () => {
  expect(await (await removed()).ask('status zwembad', secretary())).toEqual([
    'Wij vinden geen voorstel met “zwembad”.',
  ]);
});

it.each([
  ['the author', author()],
  ['an adviser', adviser],
])('while it is being removed %s hears so who still finds it', async (_, asker) => {
  expect(await (await removed({ isListed: true })).ask('status waterredding', asker)).toEqual([
    'Dit voorstel is verwijderd, omdat de bewaartermijn voorbij is.',
  ]);
});

it('a removal in another tenant is not told', async () => {
  const { ask } = await removed();
  const elsewhere = secretary({ tenantId: `${tenantId}-2` });
  expect(await ask('status waterredding', elsewhere)).toEqual(['Wij vinden geen voorstel met “waterredding”.']);
});
