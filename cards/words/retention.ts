import type { Removal } from '../../bot/core/archive/removal';
import { type Expiry, otherTreatments, type RetentionTerm } from '../../bot/core/archive/retention';
import { formatDutchDate, localDate } from '../../bot/core/calendar/dates';
import type { ProposalStatus } from '../../bot/core/proposal/proposal';

export const retentionTitle = 'Bewaartermijn';
export const removedHeading = 'Verwijderd';
export const noTerms = 'Er is geen bewaartermijn ingesteld: alle voorstellen blijven bewaard.';
export const somethingExpired = 'Er zijn voorstellen voorbij hun bewaartermijn.';
export const noneExpired = 'Er zijn geen voorstellen voorbij hun bewaartermijn.';
export const moreExpired = 'Er zijn er meer. Die ziet u als deze zijn verwijderd.';
export const removeTitle = 'Verwijder deze voorstellen';
export const removeWarning =
  'Verwijderen kan niet ongedaan worden gemaakt. De notities, de antwoorden en het logboek gaan weg. Berichten in Teams blijven staan. Van elk voorstel blijft een verklaring.';

export function termsSentence(terms: readonly RetentionTerm[]): string {
  return `Wij bewaren: ${terms.map((term) => `${term.treatment} ${lengthOf(term)}`).join(', ')}.`;
}

/** The proposal's name: subject and case number, either of which may be empty. */
export function proposalName({ subject, caseNumber }: { subject: string; caseNumber: string }): string {
  return [subject, caseNumber].filter(Boolean).join(', ');
}

export function expiredSentence(
  { status, closedAt }: { status: ProposalStatus; closedAt: string },
  { term, keptUntil }: Expiry,
): string {
  return `${endOf(status)} op ${dayOf(closedAt)}. Bewaren tot en met ${formatDutchDate(keptUntil)} (${ruleOf(term)}).`;
}

export function removedSentence({ removedAt, by, reason, finishedAt, ...removal }: Removal): string {
  const unfinished =
    finishedAt === '' ? ' Nog niet alles is weg: wij proberen het opnieuw als u bewaartermijn typt.' : '';
  // The typed reason comes last, because it may end without a full stop.
  return `${expiredSentence(removal, removal)}${unfinished} Verwijderd op ${dayOf(removedAt)} door ${by.name}: ${reason}`;
}

export function goneSentence(removal: Removal): string {
  return `“${proposalName(removal)}” is op ${dayOf(removal.removedAt)} verwijderd, omdat de bewaartermijn voorbij was.`;
}

function endOf(status: ProposalStatus): string {
  return status === 'withdrawn' ? 'Ingetrokken' : 'Afgestemd';
}

function ruleOf(term: RetentionTerm): string {
  const name = term.treatment === otherTreatments ? 'overige behandeling' : term.treatment;
  return `${name}: ${lengthOf(term)}`;
}

function lengthOf({ months }: RetentionTerm): string {
  if (months % 12 === 0) return `${months / 12} jaar`;
  return months === 1 ? '1 maand' : `${months} maanden`;
}

function dayOf(moment: string): string {
  return formatDutchDate(localDate(moment));
}
