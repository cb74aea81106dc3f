import { formatDutchDate, type IsoDate } from '../../bot/core/calendar/dates';
import type { Substitution } from '../../bot/core/directory/substitution';
import { listOf } from './lists';
import { periodWords } from './period';

/** Says to which parties a reminder went, and about which proposals (`titles`). */
export function remindedSentence(parties: readonly string[], titles: readonly string[]): string {
  const get = parties.length === 1 ? 'krijgt' : 'krijgen';
  const about = listOf(titles.map((title) => `“${title}”`));
  return `${listOf(parties)} ${get} een herinnering over ${about}.`;
}

export function deadlineMovedSentence(title: string, deadline: string): string {
  return `Reageren op “${title}” kan nu tot en met ${formatDutchDate(deadline)}.`;
}

/** `rounds`: the number of open proposals for which the substitution already counts; undefined: not for every reader. */
export function substitutedSentence(substitution: Substitution, rounds: number | undefined): string {
  const { absent, substitute } = substitution;
  const counted = rounds === 1 ? 'één lopend voorstel' : `${rounds} lopende voorstellen`;
  const running = rounds === undefined ? 'wat nu al loopt' : counted;
  const also = rounds === 0 ? '' : ` Dat geldt ook voor ${running}.`;
  return `${substitute.name} vervangt ${absent.name} ${periodWords(substitution)}.${also}`;
}

export function partyAddedSentence(party: string, title: string): string {
  return `${party} wordt nu ook gevraagd over “${title}”.`;
}

export function partyTakesPart(party: string, title: string): string {
  return `${party} is al gevraagd over “${title}”.`;
}

export const howToAddParty =
  'Welke partij wordt ook gevraagd, en waarover? Typ bijvoorbeeld voeg brandweer toe aan Z26-004218.';
export const whichPartyToAdd = { question: 'Welke partij bedoelt u?', hint: 'Typ de hele naam van de partij.' };

export const whichDayQuestion = {
  question: 'Welke dag bedoelt u? Staat die er niet bij, typ dan de datum, bijvoorbeeld 3-sep-2026.',
  hint: '',
};

const weekdayName = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });

/** `vrijdag 4-dec-2026` */
export function dayTitle(date: IsoDate): string {
  return `${weekdayName.format(new Date(date))} ${formatDutchDate(date)}`;
}

export const dateMissing = 'Welke dag wordt het? Zet die erachter, bijvoorbeeld 3-sep-2026, vrijdag of over een week.';

export const howToSubstitute =
  'Wie antwoordt zolang? Typ bijvoorbeeld vervang mij door Anna de Wit van 3 tot 21 augustus.';

export function withdrawQuestion(title: string): string {
  return `U wilt “${title}” intrekken. De partijen kunnen dan niet meer antwoorden en zien uw reden.`;
}
