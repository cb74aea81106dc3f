import { aPerson, aRespondedEvent } from '../builders';
import { createDesk } from './desk';
import { author, inChannelOf, putOut, storeWith } from './store-with';

/** Has nothing to do with the round. */
export const stranger = author({ person: aPerson({ id: 'joris', name: 'Joris Çelik' }) });
/** In the channel of the water board. */
export const adviser = inChannelOf('waterschap');
/** What somebody reads who may not see what they look for. */
export const notFound = (search: string) =>
  `Wij vinden geen voorstel met “${search}”. Adviseert u over een voorstel? Vraag het dan in het kanaal van uw partij.`;

/** One note put out, to which the water board has agreed, and a desk to ask at. */
export async function oneRound() {
  const store = await storeWith();
  const proposal = await putOut(store, 'one', {}, [aRespondedEvent()]);
  const head = async () => (await store.proposals.load(proposal))?.value.proposal ?? proposal;
  return { store, ...createDesk(store), head };
}
