import { LRUCache } from 'lru-cache';
import { createPace, limitOfAll, limitsOfOne, type Pace } from './send-limits';

export interface SendClock {
  /** Milliseconds since any fixed moment; never goes back. */
  now: () => number;
  wait: (ms: number) => Promise<unknown>;
}

/** A send that waits for its turn. */
export interface Asked {
  tenantId: string;
  conversationId: string;
  /** True when it goes before others that wait for its conversation. */
  goesFirst: boolean;
  send: () => void;
  /** Called when it does not get a turn, with the milliseconds after which it may ask again. */
  refuse: (retryAfterMs: number) => void;
}

interface Waiting extends Asked {
  askedAt: number;
  line: Line;
  isOver: boolean;
}

/** The sends that wait for one conversation. */
interface Line {
  pace: Pace;
  waiting: Waiting[];
  isResting: boolean;
}

/** Most milliseconds of waiting. Waiting and sending (20 s) must end well within a lease, see reconcile/delivery. */
const longestWaitMs = 20_000;
const sendsPerMs = limitOfAll.most / limitOfAll.withinMs;
/** Most sends that wait, in all and in one conversation: as many as can be sent within the longest wait. */
const mostWaiting = longestWaitMs * sendsPerMs;
const mostInLine = 60;
/** In the long run a conversation takes sixty sends in half a minute. */
const msPerSendInLine = 500;
/**
 * Most conversations of which the pace is remembered. Teams itself refuses a send that is too soon for a forgotten one.
 */
const mostLines = 10_000;

/**
 * Gives each send its turn as soon as Teams takes it. Turns go round the tenants, then round a tenant's conversations;
 * within a conversation sends keep their order. When too many wait, the tenant with most of them gives one up. A
 * refused send is told to come back when it can be sent. Each step costs the same however many wait.
 */
export function createSendQueue({ now, wait }: SendClock) {
  const all = createPace([limitOfAll]);
  // By size: with `max` a cache takes all its room at once.
  const lines = new LRUCache<string, Line>({ maxSize: mostLines, sizeCalculation: () => 1 });
  /** Lines whose first send may go as soon as there is room in all, by tenant, both in the order of their turns. */
  const ready = new Map<string, Set<Line>>();
  const countOf = new Map<string, number>();
  /** Every waiting send, oldest first, and some that no longer wait. */
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

  /** Gives the line its turn when its conversation is free: now, or after a rest. */
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
    // A process that stood still does not send a message that should have gone long ago.
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

  /**
   * Makes room when there is none: the newest send of the tenant with most of them is given up, which may be this one.
   */
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

  /**
   * Returns the milliseconds after which a refused send may come back: one turn after the refusal before it, and after
   * all that wait now, in all and in its line.
   */
  function retryAfterMs({ pace, waiting }: Line): number {
    retryFrom = Math.max(retryFrom, now() + count / sendsPerMs) + 1 / sendsPerMs;
    const lineFreeAt = Math.max(pace.freeAt(), now()) + waiting.length * msPerSendInLine;
    return Math.ceil(Math.max(retryFrom, lineFreeAt) - now());
  }

  return { ask };
}
