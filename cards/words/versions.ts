import { formatDutchDate, localDate } from '../../bot/core/calendar/dates';
import type { Voiding } from '../../bot/core/proposal/proposal';
import type { ProposalView } from '../../bot/core/proposal/view';

export function submittedSentence(submittedAt: string): string {
  return `Uitgezet op ${formatDutchDate(localDate(submittedAt))}.`;
}

/** Only from the second version on is there something to tell. */
export function versionSentence({ version }: ProposalView): string {
  return version > 1 ? `Dit is versie ${version} van de notitie.` : '';
}

/** `, op versie 1`: behind an answer that was given on an older version than the one that is asked about now. */
export function onVersionWords(given: number, asked: number): string {
  return given < asked ? `, op versie ${given}` : '';
}

/** Why an answer no longer counts, and by whose decision when somebody decided so. */
export function lapsedWords({ reason, text, by }: Voiding): string {
  return reason === 'newVersion' ? lapsedBecause.newVersion : `vervallen door ${by.name}: ${text}`;
}

/** For who may not know more. */
export const lapsedBecause: Record<Voiding['reason'], string> = {
  newVersion: 'vervallen: nieuwe versie',
  lifted: 'vervallen',
};
