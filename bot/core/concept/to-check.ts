import type { MemoField, ReadingReason } from '../note/reading';
import type { Draft } from './draft';
import { type DraftField, draftFields } from './edit-draft';

/** A field that its author must look at before Uitzetten. */
export interface ToCheck {
  field: DraftField;
  /** `open`: a value that notes do not give, or of a concept that came from no note. */
  kind: 'missing' | 'unsure' | 'open';
  /** The note's own label for the value; empty when it has none. */
  where: string;
  why?: ReadingReason;
}

/** Returns the missing fields, and those that the reader is not sure of, in the order of the card. */
export function fieldsToCheck(draft: Draft): ToCheck[] {
  return draftFields.flatMap((field): ToCheck[] => {
    const read = draft.reading.fields[field as MemoField];
    const { where = '', why } = read ?? {};
    if (read?.sure === 'unsure') return [{ field, kind: 'unsure', where, ...(why && { why }) }];
    if (!isMissing(draft, field) && !(read?.sure === 'missing' && why)) return [];
    return [{ field, kind: read ? 'missing' : 'open', where, ...(why && { why }) }];
  });
}

/** A note may lack a case number and attachments. Without a deadline nobody is ever late. */
function isMissing({ memo, documentsLink, parties }: Draft, field: DraftField): boolean {
  switch (field) {
    case 'caseNumber':
    case 'attachments':
    case 'deadline':
    case 'takenOver':
    case 'order':
    case 'channelFacts':
      return false;
    case 'parties':
      return parties.length === 0;
    case 'documentsLink':
      return memo.confidentiality !== 'openbaar' && documentsLink === '';
    case 'confidentiality':
      return memo.confidentiality === 'onbekend';
    default:
      return memo[field].length === 0;
  }
}
