import type { Instant } from '../core/calendar/dates';
import type { Command } from '../core/proposal/command';
import { decide } from '../core/proposal/decide';
import type { Policy } from '../core/proposal/decision';
import { evolveAll } from '../core/proposal/evolve';
import { announcement, indexRowOf } from '../core/proposal/index-row';
import { isClosed, type Proposal, type ProposalKey } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import type { ProposalIndex, ProposalStore, StoreOptions } from '../store/ports';
import { retryStale } from './retry-stale';
import { createTurns } from './take-turns';

export interface CommandPorts {
  proposals: Pick<ProposalStore, 'load' | 'append' | 'findFence' | 'unfence'>;
  index: Pick<ProposalIndex, 'putOpen'>;
  policy: Policy;
  now: () => Instant;
  /** Asks that what is shown be brought up to date; returns at once. */
  requestReconcile: (key: ProposalKey) => void;
  /**
   * Asks to look at a proposal of which it is not known whether something was recorded, until no late write can come
   * any more. Returns at once.
   */
  watch: (key: ProposalKey) => void;
}

export interface CommandOptions extends StoreOptions {
  /** Called in every attempt, right before recording and before removing a fence. Returns why not, or undefined. */
  whyNotRecord?: () => Promise<Refusal | undefined>;
}

export type HandleCommand = (
  key: ProposalKey,
  command: Command,
  options?: CommandOptions,
) => Promise<Proposal | Refusal>;

/**
 * Loads, decides, appends, then asks for a reconcile. Returns the proposal after the command, or a refusal. Rejects
 * when storage does not answer, and the command may then have been recorded. Asking again is harmless, because a
 * decision that was recorded already has no new events.
 */
export function createHandleCommand(ports: CommandPorts): HandleCommand {
  const takeTurn = createTurns();
  return (key, command, options) =>
    withinBudget(options?.signal, () =>
      takeTurn(`${key.tenantId}|${key.id}`, async () => {
        const outcome = await retryStale(() => decideAndAppend(ports, key, command, options), options?.signal).catch(
          (error: unknown) => {
            ports.watch(key);
            throw error;
          },
        );
        // Asks for a reconcile even after a refusal, because the pressed card may be out of date.
        ports.requestReconcile(key);
        return outcome;
      }),
    );
}

async function decideAndAppend(ports: CommandPorts, key: ProposalKey, command: Command, options?: CommandOptions) {
  if (command.kind === 'submit') {
    // An earlier Uitzetten of this concept may have been broken off, after which reconcile put a fence in its place.
    // Only a fence from before the announcement is removed. A later fence means that reconcile is about to remove this
    // announcement: removing it, or recording, then fails, and this is tried again from here.
    const fence = await ports.proposals.findFence(key, options);
    // Announces the proposal before it exists, so that a crash in between leaves a row that is found, never a lost
    // proposal.
    await ports.index.putOpen(announcement(key, command.submission, ports.now()), options);
    if (fence !== undefined) {
      const refusal = await options?.whyNotRecord?.();
      if (refusal) return refusal;
      await ports.proposals.unfence(key, fence);
    }
  }
  const read = await ports.proposals.load(key, options);
  const proposal = read?.value.proposal;
  const decision = decide(proposal, command, ports.now(), ports.policy);
  if (decision instanceof Refusal) return decision;
  const next = evolveAll(proposal, key, decision);
  if (decision.length === 0) return next;
  const refusal = await options?.whyNotRecord?.();
  if (refusal) return refusal;
  // Only proposals that are listed as open are looked at, so one that ended is listed again before more is recorded.
  if (proposal && isClosed(proposal)) await ports.index.putOpen(indexRowOf(next), options);
  await ports.proposals.append(read, decision, next, options);
  return next;
}

/** Rejects when the budget is used up, even while waiting for a turn or for a store that ignores the signal. */
function withinBudget<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  if (!signal) return work();
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', giveUp));
  });
}
