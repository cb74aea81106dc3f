/** Why something may not be done; cards/words says it in Dutch. */
export const refusalKinds = [
  'unknownProposal',
  'otherTenant',
  'otherPartysPlace',
  'authorMayNotAnswer',
  'olderVersion',
  'olderCard',
  'alreadyAgreed',
  'withdrawn',
  'remarkMissing',
  'reasonMissing',
  'remarkTooLong',
  'notTheAuthor',
  'noSubject',
  'noRequest',
  'noParty',
  'noDocumentsLink',
  'badDocumentsLink',
  'badMeetingDate',
  'badDeadline',
  'fieldTooLong',
  'unknownDraft',
  'alreadySubmitted',
  'notSecretary',
  'notAChannel',
  'badPartyName',
  'notTheAuthorOrSecretary',
  'unknownButton',
  'unknownPerson',
  'notInPrivate',
  'fileUntrusted',
  'fileUnavailable',
  'onlyLocal',
  'contentWithheld',
  'notFinished',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

/** Somebody asked for what may not be: a value, never thrown. `detail` names what it is about, such as a field's label. */
export class Refusal {
  constructor(
    readonly kind: RefusalKind,
    readonly detail = '',
  ) {}
}
