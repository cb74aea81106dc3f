import { type Instant, type IsoDate, localDate } from '../calendar/dates';
import { normaliseName } from '../directory/normalise-name';
import { isClosed, type Proposal } from '../proposal/proposal';

/** For how many months closed proposals of one treatment (behandelingstype) are kept. */
export interface RetentionTerm {
  /** Normalised by normaliseName; `overig` stands for every treatment without a term of its own. */
  treatment: string;
  months: number;
}

export const otherTreatments = 'overig';

/** The term that a proposal has passed. */
export interface Expiry {
  term: RetentionTerm;
  /** The last day on which it must be kept. */
  keptUntil: IsoDate;
}

/** Returns undefined for a proposal that must be kept: it is open, its term has not ended, or it has no term. */
export function expiryOf(proposal: Proposal, terms: readonly RetentionTerm[], now: Instant): Expiry | undefined {
  const term = termFor(proposal.memo.treatment, terms);
  if (!term || !isClosed(proposal)) return undefined;
  const keptUntil = monthsAfter(localDate(proposal.closedAt), term.months);
  return keptUntil < localDate(now) ? { term, keptUntil } : undefined;
}

/**
 * Returns false when nothing put out at that moment can be past its term, because a round never ends before it begins.
 */
export function mayHaveExpired(announcedAt: Instant, terms: readonly RetentionTerm[], now: Instant): boolean {
  return terms.some(({ months }) => monthsAfter(localDate(announcedAt), months) < localDate(now));
}

/** Returns the term of this treatment; undefined: such proposals are kept. */
export function termFor(treatment: string, terms: readonly RetentionTerm[]): RetentionTerm | undefined {
  const name = normaliseName(treatment);
  return terms.find((term) => term.treatment === name) ?? terms.find((term) => term.treatment === otherTreatments);
}

/** Returns the same day of a later month, or that month's last day when it is shorter. */
function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
