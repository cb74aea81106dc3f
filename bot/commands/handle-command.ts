import type { Instant } from '../core/calendar/dates';
import type { Command, SubmitCommand } from '../core/proposal/command';
import { decideTogether } from '../core/proposal/decide-together';
import type { Policy } from '../core/proposal/decision';
import { announcement, indexRowOf } from '../core/proposal/index-row';
import { isClosed, type Proposal, type ProposalKey } from '../core/proposal/proposal';
import type { Refusal } from '../core/refusal';
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

type Outcome = Proposal | Refusal;

export type HandleCommand = (key: ProposalKey, command: Command, options?: CommandOptions) => Promise<Outcome>;

interface Asked {
  key: ProposalKey;
  command: Command;
  options: CommandOptions | undefined;
}

/**
 * Most commands that are recorded together. Each has two events at most, and a transaction takes a hundred rows. The
 * last of them waits for no more than the transaction before it.
 */
const mostTogether = 20;

/**
 * Loads, decides, appends, then asks for a reconcile. Commands that wait for the same proposal are recorded together.
 * Returns the proposal after the command, or a refusal. Rejects when storage does not answer, and the command may then
 * have been recorded. Asking again is harmless, because a decision that was recorded already has no new events.
 */
export function createHandleCommand(ports: CommandPorts): HandleCommand {
  const takeTurn = createTurns<Asked, Outcome>(mostTogether, async (asked) => {
    const outcomes = await handleAll(ports, asked);
    for (const [index, { key }] of asked.entries()) {
      // Asks for a reconcile even after a refusal, because the pressed card may be out of date.
      if (outcomes[index]?.status === 'fulfilled') ports.requestReconcile(key);
      else ports.watch(key);
    }
    return outcomes;
  });
  return (key, command, options) =>
    withinBudget(options?.signal, () => takeTurn(`${key.tenantId}|${key.id}`, { key, command, options }));
}

/**
 * Tries each command by itself that was not recorded together with others, so that none fails for another's sake, and
 * each tells its own fault.
 */
async function handleAll(ports: CommandPorts, asked: readonly Asked[]): Promise<PromiseSettledResult<Outcome>[]> {
  const sharing = asked.filter(mayShare);
  const [together] = await Promise.allSettled(sharing.length > 1 ? [handleTogether(ports, sharing)] : []);
  const shared = new Map(
    sharing.map((each, index) => [each, together?.status === 'fulfilled' && together.value[index]]),
  );
  const outcomes: PromiseSettledResult<Outcome>[] = [];
  for (const each of asked) {
    outcomes.push(...(await Promise.allSettled([shared.get(each) || handleAlone(ports, each)])));
  }
  return outcomes;
}

/** An Uitzetten has more to write, and a command with a last check may be refused after it was decided. */
function mayShare({ command, options }: Asked): boolean {
  return command.kind !== 'submit' && options?.whyNotRecord === undefined && !options?.signal?.aborted;
}

/** Goes on for as long as the budget of the one who came last. The others wait no longer than their own. */
function handleTogether(ports: CommandPorts, asked: readonly Asked[]): Promise<readonly Outcome[]> {
  const signal = asked.at(-1)?.options?.signal;
  return retryStale(() => decideAndAppend(ports, asked, signal && { signal }), signal);
}

async function handleAlone(ports: CommandPorts, asked: Asked): Promise<Outcome> {
  const { key, command, options } = asked;
  const [outcome] = await retryStale(async () => {
    const refusal = command.kind === 'submit' ? await announce(ports, key, command, options) : undefined;
    return refusal ? [refusal] : decideAndAppend(ports, [asked], options);
  }, options?.signal);
  if (!outcome) throw new Error(`command ${command.kind} was not decided`);
  return outcome;
}

async function announce(ports: CommandPorts, key: ProposalKey, command: SubmitCommand, options?: CommandOptions) {
  // An earlier Uitzetten of this concept may have been broken off, after which reconcile put a fence in its place.
  // Only a fence from before the announcement is removed. A later fence means that reconcile is about to remove this
  // announcement: removing it, or recording, then fails, and this is tried again from here.
  const fence = await ports.proposals.findFence(key, options);
  // Announces the proposal before it exists, so that a crash in between leaves a row that is found, never a lost
  // proposal.
  await ports.index.putOpen(announcement(key, command.submission, ports.now()), options);
  if (fence === undefined) return undefined;
  const refusal = await options?.whyNotRecord?.();
  if (!refusal) await ports.proposals.unfence(key, fence);
  return refusal;
}

/** Decides and records commands on one proposal. Returns their outcomes, in the same order. */
async function decideAndAppend(ports: CommandPorts, asked: readonly Asked[], options?: CommandOptions) {
  const [first] = asked;
  if (!first) return [];
  const { key } = first;
  const read = await ports.proposals.load(key, options);
  const before = read?.value.proposal;
  const commands = asked.map(({ command }) => command);
  const { events, proposal, outcomes } = decideTogether(before, key, commands, ports.now(), ports.policy);
  if (events.length === 0 || !proposal) return outcomes;
  const refusal = await options?.whyNotRecord?.();
  if (refusal) return outcomes.map(() => refusal);
  // Only proposals that are listed as open are looked at, so one that ended is listed again before more is recorded.
  if (before && isClosed(before)) await ports.index.putOpen(indexRowOf(proposal), options);
  await ports.proposals.append(read, events, proposal, options);
  return outcomes;
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
