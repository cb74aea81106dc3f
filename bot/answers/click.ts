import type { ButtonData, CardVerb } from '../core/card-verb';
import type { DraftForm } from '../core/concept/edit-draft';
import type { PartyForm } from '../core/directory/party-form';
import type { Person, Place } from '../core/directory/person';
import type { ProposalKey } from '../core/proposal/proposal';

/** A button that was pressed. Who, where and in which tenant come from Teams; the rest is whatever the card's data says. */
export interface Click {
  id: string;
  verb: CardVerb;
  by: Person;
  tenantId: string;
  place: Place;
  /** Of the channel or chat, never of a thread. */
  conversationId: string;
  /** The message that the card is in; empty when Teams does not say. */
  replyToId: string;
  data: ButtonData;
  /** As it was typed; whether it is too long is for core to say. */
  remark: string;
  form: DraftForm;
  /** Whose Niet akkoord is lifted: an Entra object id. */
  person: string;
  /** The question behind a button that asks one. */
  text: string;
  /** The party that a conversation is to be linked to: a known one's id, or empty and the name of a new one. */
  link: { party: string; name: string };
  /** What a secretary filled in about a party. */
  partyForm: PartyForm;
  /** The file (SHA-256) of the new version that the card showed. */
  document: string;
  /** Ids of the proposals that the card listed. */
  proposals: readonly string[];
}

/** The proposal that the card is about. The tenant is that of the click: one of another tenant cannot even be named. */
export function keyOf({ tenantId, data }: Pick<Click, 'tenantId' | 'data'>): ProposalKey {
  return { tenantId, id: data.proposalId };
}
