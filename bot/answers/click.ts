import type { Instant } from '../core/calendar/dates';
import type { ButtonData, CardVerb } from '../core/card-verb';
import type { DraftForm } from '../core/concept/edit-draft';
import type { PartyForm } from '../core/directory/party-form';
import type { Person, Place } from '../core/directory/person';
import type { ProposalKey } from '../core/proposal/proposal';
import type { WrittenForm } from '../core/proposal/written-form';

/** A pressed button. Person, place and tenant come from Teams; everything else is untrusted data of the card. */
export interface Click {
  id: string;
  verb: CardVerb;
  by: Person;
  /** The moment of the press, as Teams has it; empty when Teams does not say. A second delivery has the same moment. */
  pressedAt: Instant | '';
  tenantId: string;
  place: Place;
  /** Id of the channel or chat, never of a thread. */
  conversationId: string;
  /** Id of the message that holds the card; empty when Teams does not say. */
  replyToId: string;
  data: ButtonData;
  /** The text as typed, of any length: core refuses a text that is too long. */
  remark: string;
  form: DraftForm;
  /** Entra object id of the person whose Niet akkoord is lifted. */
  person: string;
  /** The question that this button asks in its presser's place. */
  text: string;
  /** The page of the answer, when it is a list; 0: the first. */
  page: number;
  /** The party to link this conversation to: an id, or empty for a new party with this name. */
  link: { party: string; name: string };
  /** The form about a party, as the secretary filled it in. */
  partyForm: PartyForm;
  /** The form of a written round. */
  written: WrittenForm;
  /** SHA-256 of the new version's file, as the card showed it. */
  document: string;
  /** Ids of the proposals that the card listed. */
  proposals: readonly string[];
}

/**
 * The key of the proposal that the card is about. Its tenant is that of the click, so that a proposal of another tenant
 * cannot be named.
 */
export function keyOf({ tenantId, data }: Pick<Click, 'tenantId' | 'data'>): ProposalKey {
  return { tenantId, id: data.proposalId };
}
