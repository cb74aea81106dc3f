import type { Refusal } from '../refusal';
import { type DraftField, draftFields } from './edit-draft';

/** Returns the field of the concept that a refusal is about; undefined when it is about none. */
export function refusedField({ kind, detail }: Refusal): DraftField | undefined {
  switch (kind) {
    case 'noSubject':
      return 'subject';
    case 'noRequest':
      return 'request';
    case 'noParty':
    case 'nobodyToAsk':
    case 'ruleNeverMet':
      return 'parties';
    case 'noDocumentsLink':
    case 'badDocumentsLink':
      return 'documentsLink';
    case 'badMeetingDate':
      return 'meetingDate';
    case 'badDeadline':
    case 'deadlineInThePast':
      return 'deadline';
    case 'fieldTooLong':
      return draftFields.find((field) => field === detail);
    default:
      return undefined;
  }
}
