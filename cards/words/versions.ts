import { formatDutchDate, localDate } from '../../bot/core/calendar/dates';
import type { Voiding } from '../../bot/core/proposal/proposal';
import type { ProposalView } from '../../bot/core/proposal/view';
import { numberWords } from './titles';

export function submittedSentence({ submittedAt, reference }: ProposalView): string {
  const as = reference.number === undefined ? '' : ` als ${numberWords(reference)}`;
  return `Uitgezet op ${formatDutchDate(localDate(submittedAt))}${as}.`;
}

/** Empty for a first version. */
export function versionSentence({ version }: ProposalView): string {
  return version > 1 ? `Dit is versie ${version} van de notitie.` : '';
}

/** `, op versie 1`, behind an answer that was given on an older version than the one asked about now. */
export function onVersionWords(given: number, asked: number): string {
  return given < asked ? `, op versie ${given}` : '';
}

/** Explains why an answer no longer counts. For a lifted answer it names the secretary and the reason. */
export function lapsedWords({ reason, text, by }: Voiding): string {
  return reason !== 'lifted' ? lapsedBecause[reason] : `vervallen door ${by.name}: ${text}`;
}

/** The same for readers who may not know names and reasons. */
export const lapsedBecause: Record<Voiding['reason'], string> = {
  newVersion: 'vervallen: nieuwe versie',
  lifted: 'vervallen',
  takenBack: 'teruggenomen',
};
