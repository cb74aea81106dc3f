import { indexRowOf } from '../../bot/core/proposal/index-row';
import { Refusal } from '../../bot/core/refusal';
import { unposted } from '../../bot/reconcile/delivery';
import { aKey, aPlace, aRemoval, tenantId } from '../support/builders';
import { createSmallBot } from '../support/memory-bot/small-bot';

it('rows that a busy process leaves behind after a removal are gone at the next look', async () => {
  const bot = createSmallBot();
  const proposal = await bot.submit();
  const read = await bot.store.proposals.load(aKey());
  if (proposal instanceof Refusal || !read) throw new Error('it was not put out');
  await bot.store.removals.remove(read, aRemoval(proposal));
  await bot.store.messages.put(aKey(), unposted({ key: 'status', place: aPlace() }), undefined);
  await bot.store.index.putOpen(indexRowOf(proposal));

  await bot.sweepAndReconcile();
  expect(await bot.store.messages.list(aKey())).toEqual([]);
  expect(await bot.store.index.open(tenantId)).toEqual([]);
  await bot.reconcile();
  expect([bot.faults, bot.teams.all()]).toEqual([[], []]);
});
