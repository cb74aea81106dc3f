import { formatDutchDate } from '../../bot/core/calendar/dates';
import type { Place } from '../../bot/core/directory/person';
import type { IndexRow } from '../../bot/core/proposal/index-row';
import { momentWords } from './events';
import { shorten } from './shorten';
import { agendaItemWords, numberWords, unnamedTitle } from './titles';
import { roundTitle } from './written-round';

/**
 * `Plan waterredding (agendapunt 7, 15-apr-2026)`. A row without a subject is a note that may not be named to this
 * reader.
 */
export function rowTitle(row: IndexRow): string {
  return row.writtenAfter === undefined ? nameOf(row) : roundTitle(nameOf(row));
}

function nameOf(row: IndexRow): string {
  const { subject, agendaItem, meetingDate } = row;
  if (subject === '') return unnamedTitle(row);
  const known = [agendaItem && agendaItemWords(agendaItem), meetingDate && formatDutchDate(meetingDate)].filter(
    Boolean,
  );
  return `${shorten(subject, 60)}${known.length > 0 ? ` (${known.join(', ')})` : ''}`;
}

/** Returns the shortest name of a proposal, for a button with other words before it. */
export function rowName(row: IndexRow): string {
  return row.subject === '' ? numberWords(row) : shorten(row.subject, 40);
}

/**
 * Returns what tells two proposals of one title apart: the number, the case number, its author's name and the moment it
 * was put out.
 */
export function rowMark({ id, number, caseNumber, author, announcedAt }: IndexRow): string {
  const numbered = number === undefined ? '' : numberWords({ id, number });
  return [numbered, caseNumber, author.name, momentWords(announcedAt)].filter(Boolean).join(', ');
}

export const placeWords: Record<Place['kind'], { this: string; linked: string }> = {
  channel: { this: 'Dit kanaal', linked: 'Gekoppeld aan een kanaal.' },
  groupChat: { this: 'Deze groepschat', linked: 'Gekoppeld aan een groepschat.' },
  personal: { this: 'Dit gesprek', linked: 'Gekoppeld aan een gesprek.' },
};

export const nothingLinked = 'Wij kunnen hier niets laten zien, want dit gesprek is niet aan een partij gekoppeld.';
const askInChannel = 'Adviseert u over een voorstel? Vraag het dan in het kanaal van uw partij.';

/** Says that there is no proposal to show, by the reader's scope. */
export const noneOpen = {
  everything: 'Er zijn nu geen lopende voorstellen.',
  own: `U heeft nu geen lopende voorstellen. ${askInChannel}`,
  party: 'Er zijn nu geen lopende voorstellen voor deze partij.',
};

export function notFound(search: string, scope: keyof typeof noneOpen): string {
  const sentence = `Wij vinden geen voorstel met “${shorten(search, 100)}”.`;
  return scope === 'own' ? `${sentence} ${askInChannel}` : sentence;
}

export const whichProposal = {
  question: 'Welk voorstel bedoelt u?',
  hint: 'Vraag het nog eens, met een zaaknummer, agendapunt of een deel van het onderwerp.',
};
export const oneAtATime = {
  question: 'Wij herinneren één partij tegelijk. Welke?',
  hint: 'Typ herinner, met de naam van de partij.',
};
export const whichPerson = { question: 'Wie bedoelt u?', hint: 'Vraag het nog eens, met de hele naam.' };

export function moreChoices(count: number): string {
  return `Er ${count === 1 ? 'is' : 'zijn'} er nog ${count}.`;
}

export const welcome = 'Graag gedaan.';

export const notUnderstood = 'Wij begrijpen uw vraag niet; misschien bedoelt u een van deze vragen.';
