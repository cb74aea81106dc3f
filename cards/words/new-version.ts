import type { NewVersionView, SectionChange, TextPart } from '../../bot/core/concept/new-version';
import { listOf } from './lists';

/** Asks the author for the new note, after Nieuwe versie. */
export function awaitedSentence(subject: string): string {
  return `Stuur nu de nieuwe notitie over ${subject}, als bestand of als tekst. Wij laten eerst zien wat er anders is.`;
}

export const checkChanges = 'Kijk na wat er anders is. Alleen u ziet dit.';
export const whoIsAskedAgain = 'Wie vragen wij opnieuw?';
export const othersKeepTheirs = 'Van deze partijen vervalt het antwoord. De andere partijen houden hun antwoord.';
export const newVersionDiscarded = 'De nieuwe versie is weggegooid. De vorige versie blijft zoals die was.';

export function newVersionTitle({ version, draft }: NewVersionView): string {
  return `Versie ${version}: ${draft.memo.subject}`;
}

export function newVersionSummary({ version, draft }: NewVersionView): string {
  return `Versie ${version} van ${draft.memo.subject}: kijk na wat er anders is.`;
}

export function changeTitle({ heading, kind }: SectionChange): string {
  return `${heading} (${changeWords[kind]})`;
}

const changeWords: Record<SectionChange['kind'], string> = {
  same: 'hetzelfde',
  added: 'nieuw',
  removed: 'weg',
  changed: 'veranderd',
};

/**
 * Puts words around a change, `[Nieuw: 12.000]`, because not every reader sees bold or struck-through text. Spaces stay
 * outside the brackets.
 */
export function partWords({ kind, text }: TextPart): string {
  if (kind === 'same' || text.trim() === '') return text;
  return text.replace(/\S(?:.*\S)?/s, (words) => `[${partLabels[kind]}: ${words}]`);
}

const partLabels = { added: 'Nieuw', removed: 'Weg' };

export function sameSentence(same: readonly string[], changes: number): string {
  if (changes === 0) return 'Er is niets anders dan in de vorige versie.';
  return same.length === 0 ? 'Alle onderdelen zijn veranderd.' : `Hetzelfde gebleven: ${listOf(same)}.`;
}

export const tooLongSentence = 'Er is meer veranderd dan op een kaart past. De rest leest u in de notitie zelf.';
