import type { Place } from '../core/directory/person';
import { DeliveryFailure, type Messenger } from './messenger';

/** At most `most` sends in any stretch of `withinMs`. */
interface SendLimit {
  most: number;
  withinMs: number;
}

/**
 * The most that Teams takes from one bot in one conversation, a channel with all its threads. An edit counts as a send.
 */
const limitsOfOne: readonly SendLimit[] = [
  { most: 7, withinMs: 1_000 },
  { most: 8, withinMs: 2_000 },
  { most: 60, withinMs: 30_000 },
  { most: 1_800, withinMs: 3_600_000 },
];
const limitsOfAll: readonly SendLimit[] = [{ most: 30, withinMs: 1_000 }];

/** Most milliseconds of waiting. Waiting and sending (20 s) must end well within a lease, see reconcile/delivery. */
const longestWaitMs = 20_000;

interface SendClock {
  /** Milliseconds since any fixed moment; never goes back. */
  now: () => number;
  wait: (ms: number) => Promise<unknown>;
}

/**
 * Wraps the messenger and keeps it within what Teams takes. An early send waits for its turn; one that would wait too
 * long is not sent and fails as throttled. Each process keeps its own count; when several together are too fast, Teams
 * refuses.
 */
export function limitSends(messenger: Messenger, { now, wait }: SendClock): Messenger {
  const all = createLine(limitsOfAll);
  const lines = new Map<string, Line>();

  async function inTurn<T>({ conversationId }: Place, send: () => Promise<T>): Promise<T> {
    const own = lines.get(conversationId) ?? createLine(limitsOfOne);
    lines.set(conversationId, own);
    const asked = now();
    const turn = takeTurn([own, all], asked);
    if (turn > asked) await wait(turn - asked);
    return send();
  }

  return {
    post: (place, message, thread) => inTurn(place, () => messenger.post(place, message, thread)),
    edit: (place, posted, message) => inTurn(place, () => messenger.edit(place, posted, message)),
  };
}

/** Moments of sends, past and reserved, in order. */
interface Line {
  limits: readonly SendLimit[];
  turns: number[];
}

function createLine(limits: readonly SendLimit[]): Line {
  return { limits, turns: [] };
}

/** Reserves and returns the first moment from `asked` on that every limit allows. */
function takeTurn(lines: readonly Line[], asked: number): number {
  for (const line of lines) line.turns = remembered(line, asked);
  const turn = isFree(lines, asked) ? asked : firstFree(lines, asked);
  if (turn - asked > longestWaitMs) throw new DeliveryFailure('throttled', 429, turn - asked);
  for (const line of lines) line.turns = withTurn(line.turns, turn);
  return turn;
}

function remembered({ limits, turns }: Line, asked: number): number[] {
  const longest = Math.max(...limits.map(({ withinMs }) => withinMs));
  return turns.filter((turn) => turn > asked - longest);
}

/** There is room again only when an earlier send no longer counts, so only those moments are tried. */
function firstFree(lines: readonly Line[], asked: number): number {
  const ends = lines.flatMap(({ limits, turns }) =>
    limits.flatMap(({ withinMs }) => turns.map((turn) => turn + withinMs)),
  );
  const later = ends.filter((end) => end > asked).sort((one, other) => one - other);
  return later.find((end) => isFree(lines, end)) ?? Number.POSITIVE_INFINITY;
}

/** Later turns count too: a send to another conversation may have reserved one already. */
function isFree(lines: readonly Line[], moment: number): boolean {
  return lines.every(({ limits, turns }) => {
    const taken = withTurn(turns, moment);
    return limits.every(({ most, withinMs }) =>
      taken.every((turn, index) => (taken[index + most] ?? Number.POSITIVE_INFINITY) - turn >= withinMs),
    );
  });
}

function withTurn(turns: readonly number[], turn: number): number[] {
  return [...turns, turn].sort((one, other) => one - other);
}
