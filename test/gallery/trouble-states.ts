import { placeKinds } from '../../bot/core/directory/person';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { type Trouble, troubleKinds } from '../../bot/core/proposal/trouble';
import { viewFor } from '../../bot/core/proposal/view';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { replacedCard } from '../../cards/party/replaced-card';
import { troubleCard } from '../../cards/secretary/trouble-card';
import { aPlace, aProposal } from '../support/builders';
import { answered } from '../support/proposal/answered';
import { withdrawn } from '../support/proposal/evolved-proposals';

const running = answered(aProposal(), { party: 'waterschap', name: 'Noor van den Akker' });
const agreed = aProposal().parties.reduce((next, { id }) => answered(next, { party: id }), aProposal());
const atParty = { party: 'kustwacht', place: aPlace({ kind: 'channel' }) };
const atAuthor = { place: aPlace() };

/**
 * The secretary's card for each kind of trouble, with a party and with the author, during the round and after its end.
 */
export const troubleStates: Record<string, AdaptiveCard> = Object.fromEntries([
  ...troubleKinds.flatMap((kind) => [
    [`Bij een partij, ${kind}`, told(running, { kind, ...atParty })],
    [`Bij een partij, ${kind}, na het einde`, told(agreed, { kind, ...atParty })],
    [`Bij de auteur, ${kind}`, told(running, { kind, ...atAuthor })],
    [`Bij de auteur, ${kind}, afgestemd`, told(agreed, { kind, ...atAuthor })],
  ]),
  ...placeKinds.map((kind) => [
    `Bij een partij, absent, ${kind}`,
    told(running, { ...atParty, kind: 'absent', place: aPlace({ kind }) }),
  ]),
  ['Bij een partij, deleted, zij was akkoord', told(running, { ...atParty, kind: 'deleted', party: 'waterschap' })],
  ['Kaart die er twee keer hing', replacedCard('https://teams.microsoft.com/l/message/19%3Akustwacht/1740907800000')],
  ['Bij de auteur, absent, ingetrokken', told(withdrawn(running), { kind: 'absent', ...atAuthor })],
]);

function told(proposal: Proposal, trouble: Trouble): AdaptiveCard {
  return troubleCard(viewFor(proposal, { kind: 'secretary' }), trouble);
}
