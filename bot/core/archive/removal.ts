import type { Instant, IsoDate } from '../calendar/dates';
import type { Person } from '../directory/person';
import type { ProposalEvent } from '../proposal/event';
import { memoVersions } from '../proposal/memo-versions';
import type { Proposal, ProposalKey, ProposalStatus } from '../proposal/proposal';
import type { Expiry, RetentionTerm } from './retention';

/**
 * The statement that stays of a removed proposal: its subject, the ground for removal and the person who removed it, as
 * Archiefbesluit 1995 art. 8 asks. With its last hash an earlier export can still be checked.
 */
export interface Removal extends ProposalKey, Expiry {
  subject: string;
  caseNumber: string;
  meetingDate: IsoDate | '';
  treatment: string;
  status: ProposalStatus;
  /** The moment at which it was first put out, which is also its place in the list of closed proposals. */
  submittedAt: Instant;
  closedAt: Instant | '';
  versions: number;
  events: number;
  lastHash: string;
  /** SHA-256 (hex) of each version's file. */
  notes: readonly string[];
  by: Person;
  reason: string;
  removedAt: Instant;
  /** The moment at which the last of its rows and files was removed; empty until then. */
  finishedAt: Instant | '';
}

/** A closed proposal whose term is over. */
export interface Expired extends Expiry {
  proposal: Proposal;
}

export interface RetentionList {
  terms: readonly RetentionTerm[];
  expired: readonly Expired[];
  /** True when more proposals have expired than are listed. */
  hasMore: boolean;
  /** The latest removals, newest first. */
  removals: readonly Removal[];
}

interface Circumstances {
  expiry: Expiry;
  events: readonly ProposalEvent[];
  lastHash: string;
  by: Person;
  reason: string;
  now: Instant;
}

export function removalOf(proposal: Proposal, { expiry, events, lastHash, by, reason, now }: Circumstances): Removal {
  const { tenantId, id, status, submittedAt, closedAt, version, revision, memo } = proposal;
  const { subject, caseNumber, meetingDate, treatment } = memo;
  return {
    tenantId,
    id,
    subject,
    caseNumber,
    meetingDate,
    treatment,
    status,
    submittedAt,
    closedAt,
    versions: version,
    events: revision,
    lastHash,
    notes: memoVersions(events).map(({ document }) => document.sha256),
    ...expiry,
    by,
    reason,
    removedAt: now,
    finishedAt: '',
  };
}
