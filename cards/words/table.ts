import { formatDutchDate, localDate } from '../../bot/core/dates';
import type { ConsultationRow } from '../../bot/core/memo';
import type { PartyView, ProposalView } from '../../bot/core/view';
import { positionTitles } from './positions';

/** The rows as they go into the finished note, remarks included. What is not there yet is empty. */
export function consultationRows(view: ProposalView): ConsultationRow[] {
  return view.rows.map((row) => ({ party: row.name, date: dateOf(row), advice: adviceOf(row) }));
}

/** The day on which the party came to its position, `5-nov-2024`; empty while it has none. */
export function dateOf(row: PartyView): string {
  return row.at ? formatDutchDate(localDate(row.at)) : '';
}

function adviceOf({ position, answers }: PartyView): string {
  if (!position) return '';
  const remarks = answers.filter((answer) => answer.position === position && answer.remark !== '');
  const title = positionTitles[position];
  return remarks.length === 0 ? title : `${title}: ${remarks.map((answer) => answer.remark).join('; ')}`;
}
