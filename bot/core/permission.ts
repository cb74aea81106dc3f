import type { Person, Place } from './directory/person';
import type { Proposal } from './proposal/proposal';
import { Refusal, type RefusalKind } from './refusal';

export type Who = 'everybody' | 'author' | 'authorOrSecretary' | 'secretary';
export type Where = 'anywhere' | 'inPrivate' | 'inSharedPlace';

/**
 * For each request, the roles and places that it is allowed to. A shared place is a channel or a group chat. Answering
 * for a party has rules of its own, see decide-answer. For the content that a reader sees, see view.
 */
export const permissions = {
  look: { who: 'everybody', where: 'anywhere' },
  seeEverything: { who: 'secretary', where: 'inPrivate' },
  handInNote: { who: 'everybody', where: 'inPrivate' },
  startNewVersion: { who: 'author', where: 'inPrivate' },
  putOutNewVersion: { who: 'author', where: 'anywhere' },
  startWithdrawal: { who: 'authorOrSecretary', where: 'inPrivate' },
  withdraw: { who: 'authorOrSecretary', where: 'anywhere' },
  startWrittenRound: { who: 'authorOrSecretary', where: 'inPrivate' },
  remind: { who: 'authorOrSecretary', where: 'anywhere' },
  moveDeadline: { who: 'authorOrSecretary', where: 'anywhere' },
  correct: { who: 'authorOrSecretary', where: 'anywhere' },
  addParty: { who: 'authorOrSecretary', where: 'anywhere' },
  reply: { who: 'author', where: 'anywhere' },
  lift: { who: 'secretary', where: 'anywhere' },
  readHistory: { who: 'authorOrSecretary', where: 'inPrivate' },
  exportRecord: { who: 'authorOrSecretary', where: 'inPrivate' },
  downloadNote: { who: 'authorOrSecretary', where: 'anywhere' },
  replaceOneself: { who: 'everybody', where: 'anywhere' },
  replaceSomebody: { who: 'secretary', where: 'anywhere' },
  linkPlace: { who: 'secretary', where: 'inSharedPlace' },
  manageParties: { who: 'secretary', where: 'anywhere' },
  listMeeting: { who: 'secretary', where: 'inPrivate' },
  removeExpired: { who: 'secretary', where: 'inPrivate' },
} as const satisfies Record<string, { who: Who; where: Where }>;
export type Ask = keyof typeof permissions;

/** A person who asks. An unknown role or place gives no right. */
export interface Asker {
  person: Pick<Person, 'id'>;
  /** Decided by the settings, never by a card. */
  isSecretary?: boolean;
  place?: Pick<Place, 'kind'>;
}

/** The proposal that the request is about; without one nobody is its author. */
type Owned = Pick<Proposal, 'author'>;

/** Returns why this asker may not ask this here, or undefined. */
export function whyNotAllowed(ask: Ask, asker: Asker, proposal?: Owned): Refusal | undefined {
  return whyNotByAsker(ask, asker, proposal) ?? whyNotHere(ask, asker.place);
}

/** Returns why this asker may not ask this anywhere, or undefined. */
export function whyNotByAsker(ask: Ask, { person, isSecretary = false }: Asker, proposal?: Owned): Refusal | undefined {
  const isAuthor = proposal?.author.id === person.id;
  switch (permissions[ask].who) {
    case 'everybody':
      return undefined;
    case 'author':
      return refusalUnless(isAuthor, 'notTheAuthor');
    case 'authorOrSecretary':
      return refusalUnless(isAuthor || isSecretary, 'notTheAuthorOrSecretary');
    case 'secretary':
      return refusalUnless(isSecretary, 'notSecretary');
  }
}

/** Returns why nobody may ask this in this place, or undefined. */
export function whyNotHere(ask: Ask, place: Pick<Place, 'kind'> | undefined): Refusal | undefined {
  switch (permissions[ask].where) {
    case 'anywhere':
      return undefined;
    case 'inPrivate':
      return refusalUnless(place?.kind === 'personal', 'notInPrivate');
    case 'inSharedPlace':
      return refusalUnless(place !== undefined && place.kind !== 'personal', 'notAChannel');
  }
}

function refusalUnless(isAllowed: boolean, kind: RefusalKind): Refusal | undefined {
  return isAllowed ? undefined : new Refusal(kind);
}
