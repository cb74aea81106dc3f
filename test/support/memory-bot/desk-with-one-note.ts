import { aPerson, aRespondedEvent } from '../builders';
import { createDesk } from './desk';
import { author, inChannelOf, putOut, storeWith } from './store-with';

/** A person with no part in the round. */
export const stranger = author({ person: aPerson({ id: 'joris', name: 'Joris Çelik' }) });
/** A person in the channel of the water board. */
export const adviser = inChannelOf('waterschap');
/** The sentence for a person who may not see the proposal. */
export const notFound = (search: string) =>
  `Wij vinden geen voorstel met “${search}”. Adviseert u over een voorstel? Vraag het dan in het kanaal van uw partij.`;

/** One note put out, to which the water board has agreed, and a desk to ask at. */
export async function oneRound() {
  const store = await storeWith();
  const proposal = await putOut(store, 'one', {}, [aRespondedEvent()]);
  const head = async () => (await store.proposals.load(proposal))?.value.proposal ?? proposal;
  return { store, ...createDesk(store), head };
}
