import { formatDutchDate, localDate } from '../../bot/core/calendar/dates';
import type { PartyVerdict, Reason, Speaker, Verdict } from '../../bot/core/proposal/verdict';
import type { ProposalView } from '../../bot/core/proposal/view';
import { personWords } from './answering';
import { capitalised } from './capitalised';
import { listOf } from './lists';
import { noPosition, positionTitles } from './positions';
import { shorten } from './shorten';
import { accordingToNote } from './taken-over';
import { roundWords } from './written-round';

/** Says in one sentence why a party has agreed, or why not. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'everyPartyAgreed':
      return 'Alle partijen zijn akkoord.';
    case 'everybodyAgreed':
      return 'Iedereen is akkoord.';
    case 'onePartyAgreed':
      return 'Er is een akkoord, en dat was genoeg.';
    case 'partiesToGo':
      return 'Nog niet alle partijen zijn akkoord.';
    case 'agreedBy':
      return bySentence('Akkoord', reason.persons);
    case 'disagreedBy':
      return bySentence('Niet akkoord', reason.persons);
    case 'nobodyAnswered':
      return `${noPosition}.`;
    case 'countToGo':
      return `${reason.agreed} van ${reason.needed} akkoord.`;
    case 'seatsToGo':
      return seatsSentence(reason.agreed, reason.needed, reason.waiting);
    case 'takenOver':
      return `${reason.advice || positionTitles.agree}, ${accordingToNote}.`;
    case 'informed':
      return 'Ter kennisname.';
    case 'notAskedYet':
      return 'Nog niet aan de beurt.';
  }
}

/** Says which parties the proposal waits for, by walking over the tree of the verdict. */
export function verdictSentence(verdict: Verdict): string {
  return verdictSentences(verdict).join(' ');
}

/** Says how the proposal stands. */
export function stateSentence(view: ProposalView): string {
  return stateSentences(view).join(' ');
}

/** The sentences of stateSentence, one for each fact. */
export function stateSentences(view: ProposalView): string[] {
  const onDay = view.closedAt ? ` op ${formatDutchDate(localDate(view.closedAt))}` : '';
  switch (view.status) {
    case 'withdrawn':
      return [
        `${view.written ? roundWords.closed : 'Ingetrokken'}${onDay}.`,
        ...(view.withdrawnBecause ? [`Reden: ${shorten(view.withdrawnBecause, 300)}`] : []),
      ];
    case 'agreed':
      return [`${view.written ? 'Afgerond' : 'Afgestemd'}${onDay}.`, ...verdictSentences(view.verdict)];
    case 'submitted':
      return verdictSentences(view.verdict);
  }
}

function verdictSentences({ reason, parties }: Verdict): string[] {
  if (reason.kind !== 'partiesToGo') return [reasonSentence(reason)];
  const waiting = parties.filter(({ outcome, reason: why }) => outcome === 'pending' && why.kind !== 'notAskedYet');
  const silent = waiting.filter((party) => party.reason.kind === 'nobodyAnswered');
  const partly = waiting.filter((party) => party.reason.kind !== 'nobodyAnswered');
  const against = parties.filter(({ outcome }) => outcome === 'disagreed');
  const later = parties.filter(({ reason: why }) => why.kind === 'notAskedYet');
  return [
    ...(silent.length === 0 ? [] : [`Wacht op ${namesOf(silent)}.`]),
    ...partly.map((party) => `Wacht op ${party.name}: ${reasonSentence(party.reason)}`),
    ...(against.length === 0
      ? []
      : [capitalised(`${namesOf(against)} ${against.length === 1 ? 'is' : 'zijn'} niet akkoord.`)]),
    ...(later.length === 0 ? [] : [`Daarna: ${namesOf(later)}.`]),
  ];
}

function namesOf(parties: readonly PartyVerdict[]): string {
  return listOf(parties.map(({ name }) => name));
}

function seatsSentence(agreed: number, needed: number, waiting: readonly string[]): string {
  const who = waiting.length === 0 ? '' : `; nog te antwoorden: ${waiting.join(', ')}`;
  return `${agreed} van ${needed} akkoord${who}.`;
}

/** A reader who may not know the persons gets the position alone. */
function bySentence(position: string, persons: readonly Speaker[]): string {
  return persons.length === 0 ? `${position}.` : `${position} van ${listOf(persons.map(speakerName))}.`;
}

function speakerName({ name, onBehalfOf = [] }: Speaker): string {
  return personWords(
    name,
    onBehalfOf.map((absent) => absent.name),
  );
}
