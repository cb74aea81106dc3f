import { formatDutchDate, localDate, localTime } from '../../bot/core/calendar/dates';
import type { Correction } from '../../bot/core/proposal/correction';
import type { ProposalEvent } from '../../bot/core/proposal/event';
import { fieldLabels } from './labels';
import { listOf } from './lists';
import { periodWords } from './period';
import { positionTitles } from './positions';
import { shorten } from './shorten';

/** Returns a party's name for its id. */
export type PartyNames = (party: string) => string;

/** Most characters of a remark or reason in one line. */
const longestWords = 300;

/** `3-mrt-2026 om 09:05`, in Amsterdam. */
export function momentWords(at: string): string {
  return `${formatDutchDate(localDate(at))} om ${localTime(at)}`;
}

/** Tells one event in a sentence that begins with the person who caused it. */
export function eventSentence(event: ProposalEvent, nameOf: PartyNames): string {
  const who = event.by.name;
  switch (event.kind) {
    case 'submitted': {
      const { number, parties } = event.submission;
      const what = number === undefined ? 'het voorstel' : `voorstel ${number}`;
      return `${who} zette ${what} uit bij ${listOf(parties.map(({ name }) => name))}.`;
    }
    case 'responded': {
      const absent = event.onBehalfOf.map(({ name }) => name);
      const whoElse = absent.length === 0 ? who : `${who}, namens ${listOf(absent)},`;
      return `${whoElse} antwoordde voor ${nameOf(event.party)}: ${positionTitles[event.position]}${wordsAfter(event.remark)}`;
    }
    case 'agreed':
      return 'Alle partijen waren akkoord: het voorstel is afgestemd.';
    case 'reopened':
      return `${who} nam het antwoord voor ${nameOf(event.party)} terug: het voorstel is weer open.`;
    case 'withdrawn':
      return `${who} trok het voorstel in${wordsAfter(event.reason)}`;
    case 'revised':
      return `${who} zette versie ${event.version} uit; opnieuw gevraagd: ${listOf(event.voided.map(nameOf))}.`;
    case 'lifted':
      return `${who} liet het Niet akkoord van ${event.person.name} voor ${nameOf(event.party)} vervallen${wordsAfter(event.reason)}`;
    case 'deadlineMoved':
      return `${who} veranderde ${fieldLabels.deadline} in ${formatDutchDate(event.deadline)}.`;
    case 'corrected':
      return `${who} paste aan: ${listOf(Object.keys(event.facts).map((field) => fieldLabels[field as keyof Correction]))}.`;
    case 'partyAdded':
      return `${who} vroeg ook ${event.party.name}.`;
    case 'substituted': {
      const { absent, substitute } = event.substitution;
      return `${who} legde vast dat ${substitute.name} ${absent.name} vervangt ${periodWords(event.substitution)}.`;
    }
    case 'reminded':
      return `${who} herinnerde ${listOf(event.parties.map(nameOf))}.`;
    case 'deadlinePassed':
      return `De termijn van ${formatDutchDate(event.deadline)} ging voorbij.`;
    case 'replied':
      return `${who} reageerde op ${nameOf(event.party)}${wordsAfter(event.words)}`;
  }
}

export function historyTitle(title: string): string {
  return `Logboek: ${title}`;
}

export function earlierSentence(count: number): string {
  const earlier = count === 1 ? 'Eén eerdere regel staat' : `${count} eerdere regels staan`;
  return `${earlier} hier niet bij. Typ export voor alles wat is vastgelegd.`;
}

function wordsAfter(words: string): string {
  return words === '' ? '.' : `: ${shorten(words, longestWords)}`;
}
