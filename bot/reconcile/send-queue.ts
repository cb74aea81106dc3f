import { LRUCache } from 'lru-cache';
import { createPace, limitOfAll, limitsOfOne, type Pace } from './send-limits';

export interface SendClock {
  /** Milliseconds since any fixed moment; never goes back. */
  now: () => number;
  wait: (ms: number) => Promise<unknown>;
}

/** A send that wants its turn. */
export interface Asked {
  tenantId: string;
  conversationId: string;
  /** Goes before what waits already for the same conversation. */
  goesFirst: boolean;
  send: () => void;
  /** Told that it does not get a turn, and after how many milliseconds it may ask again. */
  refuse: (retryAfterMs: number) => void;
}

interface Waiting extends Asked {
  askedAt: number;
  line: Line;
  isOver: boolean;
}

/** What waits for one conversation. */
interface Line {
  pace: Pace;
  waiting: Waiting[];
  isResting: boolean;
}

/** Most milliseconds of waiting. Waiting and sending (20 s) must end well within a lease, see reconcile/delivery. */
const longestWaitMs = 20_000;
const sendsPerMs = limitOfAll.most / limitOfAll.withinMs;
/** More than can be sent within the longest wait need not wait: in all, and in one conversation. */
const mostWaiting = longestWaitMs * sendsPerMs;
const mostInLine = 60;
/** In the long run a conversation takes sixty in half a minute. */
const msPerSendInLine = 500;
/** Conversations of which the pace is kept. What comes too soon for one that was forgotten, Teams refuses. */
const mostLines = 10_000;

/**
 * Gives each send its turn as soon as Teams takes it. Tenants take turns, then the conversations of a tenant, then what waits
 * for one conversation in order. When too much waits, the tenant with most of it gives one up; those that are refused are
 * told to come back at the pace at which they can be sent. Each step costs the same however much waits.
 */
export function createSendQueue({ now, wait }: SendClock) {
  const all = createPace([limitOfAll]);
  const lines = new LRUCache<string, Line>({ max: mostLines });
  /** Lines of which the first may go as soon as there is room in all, by tenant; both in the order of their turns. */
  const ready = new Map<string, Set<Line>>();
  const countOf = new Map<string, number>();
  /** Everything that waits, oldest first, and some that does so no more. */
  let byAge: Waiting[] = [];
  let count = 0;
  let isWaking = false;
  let retryFrom = 0;

  function ask(asked: Asked): void {
    const line = lines.get(asked.conversationId) ?? { pace: createPace(limitsOfOne), waiting: [], isResting: false };
    lines.set(asked.conversationId, line);
    const restMs = line.pace.freeAt() - now();
    if (restMs > longestWaitMs) asked.refuse(restMs);
    else if (line.waiting.length >= mostInLine || !hasRoom(asked)) asked.refuse(retryAfterMs(line));
    else enter({ ...asked, askedAt: now(), line, isOver: false });
  }

  function enter(entry: Waiting): void {
    const { line, goesFirst } = entry;
    const behindFirst = goesFirst ? line.waiting.findIndex((each) => !each.goesFirst) : -1;
    line.waiting.splice(behindFirst < 0 ? line.waiting.length : behindFirst, 0, entry);
    byAge.push(entry);
    add(entry.tenantId, 1);
    lineUp(line);
    serve();
    if (!entry.isOver) void wait(longestWaitMs).then(serve);
  }

  /** The line gets its turn when its conversation is free: now, or after a rest. */
  function lineUp(line: Line): void {
    const [first] = line.waiting;
    if (!first) return;
    const restMs = line.pace.freeAt() - now();
    if (restMs <= 0) {
      const those = ready.get(first.tenantId) ?? new Set();
      ready.set(first.tenantId, those.add(line));
    } else if (!line.isResting) {
      line.isResting = true;
      void wait(Math.min(restMs, longestWaitMs)).then(() => {
        line.isResting = false;
        lineUp(line);
        serve();
      });
    }
  }

  function serve(): void {
    // A process that stood still does not send what it should have sent long ago.
    refuseWhere((waitedMs) => waitedMs > longestWaitMs);
    for (let line = nextReady(); line; line = nextReady()) {
      const next = line.waiting[0];
      if (next) {
        end(next);
        line.pace.note(now());
        all.note(now());
        next.send();
      }
      lineUp(line);
    }
    // A timer may go off a moment early.
    refuseWhere((waitedMs) => waitedMs >= longestWaitMs - 1);
    if (ready.size > 0 && !isWaking) {
      isWaking = true;
      void wait(Math.max(0, all.freeAt() - now())).then(() => {
        isWaking = false;
        serve();
      });
    }
  }

  /** Takes the line whose turn it is; its tenant goes behind the others. */
  function nextReady(): Line | undefined {
    const [turn] = ready;
    if (!turn || all.freeAt() > now()) return undefined;
    const [tenantId, those] = turn;
    const [line] = those;
    if (line) those.delete(line);
    ready.delete(tenantId);
    if (those.size > 0) ready.set(tenantId, those);
    return line;
  }

  function refuseWhere(isTooLong: (waitedMs: number) => boolean): void {
    while (byAge[0] && (byAge[0].isOver || isTooLong(now() - byAge[0].askedAt))) {
      const oldest = byAge.shift();
      if (oldest && !oldest.isOver) refuse(oldest);
    }
  }

  /** Makes room when there is none: of the tenant that has most waiting the newest gives way, unless that is this very one. */
  function hasRoom({ tenantId, goesFirst }: Asked): boolean {
    if (count < mostWaiting) return true;
    const [busiest = '', most = 0] = [...countOf].reduce((one, other) => (other[1] > one[1] ? other : one));
    if (!goesFirst && (countOf.get(tenantId) ?? 0) >= most) return false;
    const newest = byAge.findLast((each) => !each.isOver && each.tenantId === busiest && !each.goesFirst);
    if (newest) refuse(newest);
    return newest !== undefined;
  }

  function refuse(entry: Waiting): void {
    end(entry);
    entry.refuse(retryAfterMs(entry.line));
  }

  function end(entry: Waiting): void {
    const { waiting } = entry.line;
    entry.isOver = true;
    waiting.splice(waiting.indexOf(entry), 1);
    add(entry.tenantId, -1);
    byAge = byAge.length > 2 * mostWaiting ? byAge.filter(({ isOver }) => !isOver) : byAge;
  }

  function add(tenantId: string, change: 1 | -1): void {
    const left = (countOf.get(tenantId) ?? 0) + change;
    count += change;
    if (left === 0) countOf.delete(tenantId);
    else countOf.set(tenantId, left);
  }

  /** Each that is refused comes back a turn after the one before, when what waits now has gone, in all and in its line. */
  function retryAfterMs({ pace, waiting }: Line): number {
    retryFrom = Math.max(retryFrom, now() + count / sendsPerMs) + 1 / sendsPerMs;
    const lineFreeAt = Math.max(pace.freeAt(), now()) + waiting.length * msPerSendInLine;
    return Math.ceil(Math.max(retryFrom, lineFreeAt) - now());
  }

  return { ask };
}
