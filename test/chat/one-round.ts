import { aRespondedEvent } from '../builders';
import { createDesk } from './desk';
import { putOut, storeWith } from './store-with';

/** One note put out, to which the water board has agreed, and a desk to ask at. */
export async function oneRound() {
  const store = await storeWith();
  const proposal = await putOut(store, 'one', {}, [aRespondedEvent()]);
  const head = async () => (await store.proposals.load(proposal))?.value.proposal ?? proposal;
  return { store, ...createDesk(store), head };
}
