import type { IsoDate } from '../calendar/dates';
import { isLinked, type LinkedParty, type Party } from '../directory/party';
import type { ConsultationRow } from '../note/memo';
import type { TakenOver } from '../proposal/proposal';
import type { Refusal } from '../refusal';
import type { Draft } from './draft';
import type { DraftForm } from './edit-draft';
import type { RowToAsk } from './row-parties';
import { takenOverRow } from './taken-over';
import { fieldsToCheck, type ToCheck } from './to-check';

/** A concept as its author sees it. */
export interface ConceptView {
  draft: Draft;
  linked: readonly LinkedParty[];
  /** Parties that the note names but that are not linked, so that nothing can be put to them. */
  notLinked: readonly string[];
  /** The fields to look at: missing, or not certain. */
  toCheck: readonly ToCheck[];
  /** Filled-in rows of the note's table that cannot be taken over. */
  filledRows: readonly ConsultationRow[];
  /** Rows that say akkoord and may be taken over as they stand, so that the party is not asked again. */
  takeable: readonly (TakenOver & { name: string })[];
  isMeetingPast: boolean;
  /** Rows of the note's table of which only the author can say whose they are. */
  rowsToAsk: readonly RowToAsk[];
  refused?: RefusedForm;
}

/** The author's last form, if it was refused, so that no typed text is lost. */
export interface RefusedForm {
  refusal: Refusal;
  typed: DraftForm;
}

/** `notLinked`: names from the note's table; `today` in Europe/Amsterdam. */
export function conceptView(
  draft: Draft,
  parties: readonly Party[],
  notLinked: readonly string[],
  today: IsoDate,
  { refused, rowsToAsk = [] }: Partial<Pick<ConceptView, 'refused' | 'rowsToAsk'>> = {},
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
    toCheck: fieldsToCheck(draft),
    filledRows: consultation.filter(
      ({ party, date, advice }) => (date !== '' || advice !== '') && !takeable.some(({ row }) => row.party === party),
    ),
    takeable: takeable.map(({ row: _, ...taken }) => taken),
    isMeetingPast: meetingDate !== '' && meetingDate < today,
    rowsToAsk,
    ...(refused && { refused }),
  };
}
