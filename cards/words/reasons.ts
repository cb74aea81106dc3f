import { formatDutchDate, localDate } from '../../bot/core/dates';
import type { Reason } from '../../bot/core/verdict';
import type { ProposalView } from '../../bot/core/view';
import { listOf } from './lists';
import { noPosition } from './positions';

/** Why something is agreed or not, in one or two sentences. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'everyPartyAgreed':
      return 'Alle partijen zijn akkoord.';
    case 'partiesToGo':
      return [waitingSentence(reason.waiting), disagreedSentence(reason.disagreed)].filter(Boolean).join(' ');
    case 'agreedBy':
      return bySentence('Akkoord', reason.persons);
    case 'disagreedBy':
      return bySentence('Niet akkoord', reason.persons);
    case 'nobodyAnswered':
      return `${noPosition}.`;
  }
}

/** How the proposal stands. */
export function stateSentence(view: ProposalView): string {
  const onDay = view.closedAt ? ` op ${formatDutchDate(localDate(view.closedAt))}` : '';
  if (view.status === 'withdrawn') return `Ingetrokken${onDay}.`;
  const reason = reasonSentence(view.verdict.reason);
  return view.status === 'agreed' ? `Afgestemd${onDay}. ${reason}` : reason;
}

function waitingSentence(names: readonly string[]): string {
  return names.length === 0 ? '' : `Wacht op ${listOf(names)}.`;
}

function disagreedSentence(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `${listOf(names)} ${names.length === 1 ? 'is' : 'zijn'} niet akkoord.`;
}

/** A reader who may not know the persons gets the position alone. */
function bySentence(position: string, persons: readonly { name: string }[]): string {
  return persons.length === 0 ? `${position}.` : `${position} van ${listOf(persons.map((person) => person.name))}.`;
}
