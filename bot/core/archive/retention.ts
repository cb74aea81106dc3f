import { type Instant, type IsoDate, localDate } from '../calendar/dates';
import { normaliseName } from '../directory/normalise-name';
import { isClosed, type Proposal } from '../proposal/proposal';

/** For how many months closed proposals of one treatment (behandelingstype) are kept. */
export interface RetentionTerm {
  /** As normaliseName returns it; `overig` stands for every treatment without a term of its own. */
  treatment: string;
  months: number;
}

export const otherTreatments = 'overig';

/** The term that a proposal is past. */
export interface Expiry {
  term: RetentionTerm;
  /** The last day that it is kept. */
  keptUntil: IsoDate;
}

/** Undefined: it is kept, because it is open, because its term is not over, or because it has none. */
export function expiryOf(proposal: Proposal, terms: readonly RetentionTerm[], now: Instant): Expiry | undefined {
  const term = termFor(proposal.memo.treatment, terms);
  if (!term || !isClosed(proposal)) return undefined;
  const keptUntil = monthsAfter(localDate(proposal.closedAt), term.months);
  return keptUntil < localDate(now) ? { term, keptUntil } : undefined;
}

/** False when nothing that was put out at that moment can be past its term: a round never ends before it begins. */
export function mayHaveExpired(announcedAt: Instant, terms: readonly RetentionTerm[], now: Instant): boolean {
  return terms.some(({ months }) => monthsAfter(localDate(announcedAt), months) < localDate(now));
}

function termFor(treatment: string, terms: readonly RetentionTerm[]): RetentionTerm | undefined {
  const name = normaliseName(treatment);
  return terms.find((term) => term.treatment === name) ?? terms.find((term) => term.treatment === otherTreatments);
}

/** The same day of a later month; the month's last day when it has no such day. */
function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
