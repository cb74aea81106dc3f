import type { IsoDate } from '../calendar/dates';
import { isLinked, type LinkedParty, type Party } from '../directory/party';
import type { ConsultationRow } from '../note/memo';
import type { TakenOver } from '../proposal/proposal';
import type { Refusal } from '../refusal';
import type { Draft } from './draft';
import { type DraftField, draftFields } from './edit-draft';
import { takenOverRow } from './taken-over';

/** A concept as its author sees it. */
export interface ConceptView {
  draft: Draft;
  linked: readonly LinkedParty[];
  /** Parties that the note names and nothing can be put to, because they are not linked. */
  notLinked: readonly string[];
  /** The fields that were not found in the note and are still to be filled in. */
  missing: readonly DraftField[];
  /** Rows of the note's table that were filled in already and cannot be taken over. */
  filledRows: readonly ConsultationRow[];
  /** Rows that say akkoord and may be taken over as they stand, instead of asking that party again. */
  takeable: readonly (TakenOver & { name: string })[];
  isMeetingPast: boolean;
  /** The refusal of the author's last request, if it was refused. */
  refusal?: Refusal;
}

/** `notLinked`: names from the note's table; `today` in Europe/Amsterdam. */
export function conceptView(
  draft: Draft,
  parties: readonly Party[],
  notLinked: readonly string[],
  today: IsoDate,
  refusal?: Refusal,
): ConceptView {
  const { meetingDate, consultation } = draft.memo;
  const takeable = draft.tableRows.flatMap(({ party, row }) => {
    const known = parties.find(({ id }) => id === party);
    const takenOver = takenOverRow(party, row, meetingDate);
    return known && takenOver ? [{ ...takenOver, name: known.name, row }] : [];
  });
  return {
    draft,
    linked: parties.filter(isLinked),
    notLinked,
    missing: draftFields.filter((field) => isMissing(draft, field)),
    filledRows: consultation.filter(
      ({ party, date, advice }) => (date !== '' || advice !== '') && !takeable.some(({ row }) => row.party === party),
    ),
    takeable: takeable.map(({ row: _, ...taken }) => taken),
    isMeetingPast: meetingDate !== '' && meetingDate < today,
    ...(refusal ? { refusal } : {}),
  };
}

/** A note may do without a case number and attachments; without a deadline nobody is late. */
function isMissing({ memo, documentsLink, parties }: Draft, field: DraftField): boolean {
  switch (field) {
    case 'caseNumber':
    case 'attachments':
    case 'deadline':
    case 'takenOver':
    case 'order':
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
