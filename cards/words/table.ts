import { localDate } from '../../bot/core/calendar/dates';
import { normaliseName } from '../../bot/core/directory/normalise-name';
import type { ConsultationRow } from '../../bot/core/note/memo';
import { meanings } from '../../bot/core/proposal/position';
import type { AnswerView, PartyView, ProposalView } from '../../bot/core/proposal/view';
import { listOf } from './lists';
import { positionTitles } from './positions';
import { reasonSentence } from './reasons';
import { accordingToNote, dayWords } from './taken-over';
import { onVersionWords } from './versions';
import { roundInTable } from './written-round';

/** The rows of the finished note's table, remarks included. A row without a position has an empty date and advice. */
export function consultationRows(view: ProposalView): ConsultationRow[] {
  return view.rows.map((row) => {
    const { name: party, reason } = row;
    if (reason.kind === 'informed') return { party, date: '', advice: informed };
    if (reason.kind !== 'takenOver') return { party, date: dateOf(row), advice: adviceOf(row) };
    return { party, date: dateInNote(row, view) ?? dateOf(row), advice: reason.advice };
  });
}

/** The line of a written round, under the rows of the parties; without a date and advice until it has agreed. */
export function roundRow({ status, closedAt }: ProposalView): ConsultationRow {
  const isAgreed = status === 'agreed' && closedAt !== '';
  return {
    party: roundInTable,
    date: isAgreed ? dayWords(localDate(closedAt), false) : '',
    advice: isAgreed ? positionTitles.agree : '',
  };
}

/**
 * The day on which the party came to its position, `5-nov-2024`; empty without a position. A day from the note itself
 * is stored as a day: read as a moment it is midnight UTC, which is the same day in Amsterdam.
 */
export function dateOf({ at, reason }: PartyView): string {
  return dayWords(at && localDate(at), reason.kind === 'takenOver' && reason.isYearDerived);
}

/** The party's position as the table on a card shows it. */
export function standingWords({ position, reason, onVersion }: PartyView, { version }: ProposalView): string {
  if (reason.kind === 'takenOver') return `${positionTitles.agree}, ${accordingToNote}`;
  if (position) return positionTitles[position] + onVersionWords(onVersion ?? version, version);
  // Leaves out the names of seats that have not answered: the list may be long, and another sentence has it.
  return withoutStop(reasonSentence(reason.kind === 'seatsToGo' ? { ...reason, waiting: [] } : reason));
}

/** Several parties of which the same is to be said. */
export function otherParties(count: number): string {
  return `${count} andere partijen`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

const informed = 'Ter kennisname';

/** The date as the author wrote it, even without a year. */
function dateInNote({ name }: PartyView, { memo }: ProposalView): string | undefined {
  return memo?.consultation.find(({ party }) => normaliseName(party) === normaliseName(name))?.date;
}

function adviceOf({ position, answers }: PartyView): string {
  if (!position) return '';
  const { counts } = meanings[position];
  const speaking = answers.filter((answer) => meanings[answer.position].counts === counts && !answer.voided);
  const remarks = speaking.filter(({ remark }) => remark !== '');
  const title = positionTitles[position];
  return remarks.length === 0 ? title : `${title}: ${remarks.map(remarkWords).join('; ')}`;
}

/** Adds for whom an adviser spoke, because that is part of the advice. The adviser's own name is only in the record. */
function remarkWords({ remark, onBehalfOf }: AnswerView): string {
  return onBehalfOf.length === 0 ? remark : `${remark} (namens ${listOf(onBehalfOf)})`;
}
