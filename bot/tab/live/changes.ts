import { problemSentences } from '../../../cards/words/tab-problems';
import { type Asker, rowsIn, scopeOf } from '../../answers/scope';
import type { IndexRow } from '../../core/proposal/index-row';
import { type Problem, problem } from '../api/problem';
import type { TabStore } from '../api/share-reads';
import type { Caller } from '../api/sign-in';
import type { Change, ChangeFeed } from './change-feed';

/** The place where server-sent events go. */
export interface EventSink {
  /** Returns false when the reader is too slow, and too much waits to be sent. */
  write: (text: string) => boolean;
  end: () => void;
}

/** Opens the stream. Returns what to do when the reader goes away. */
export interface EventStream {
  open: (sink: EventSink) => () => void;
}

export interface ChangesPorts {
  feed: ChangeFeed;
  store: TabStore;
  /** Random, so that numbers of another process, or from before a restart, are not taken for our own. */
  processId: string;
  runLater: (delayMs: number, work: () => void) => () => void;
  nowMs: () => number;
  onFault: (error: unknown) => void;
}

/** Most open streams of one person, and of everybody in this process. */
export const mostOfPerson = 6;
export const mostOfAll = 1_000;
/** Milliseconds between signs of life: what stands between cuts a silent connection after some minutes. */
const beatEveryMs = 20_000;
/** Milliseconds that a stream lives. The page then opens another, with a fresh token. */
const longestMs = 10 * 60_000;
/** Most closed proposals that are named to a tab whose last event is no longer known. */
const mostClosed = 50;

/** What is sent of a change. */
interface ChangeData {
  id: string;
  revision: number;
}

export interface ChangeList {
  items: readonly ChangeData[];
  /** The place to go on from. */
  lastEventId: string;
}

/**
 * Tells signed-in people which proposals moved on: those that they may see, and nothing of the rest. As server-sent
 * events (https://html.spec.whatwg.org/multipage/server-sent-events.html), or as a list for a page that asks now and
 * then.
 */
export function createChanges({ feed, store, processId, runLater, nowMs, onFault }: ChangesPorts) {
  const open = new Map<EventSink, string>();
  let isStopped = false;
  const idOf = (number: number) => `${processId}-${number}`;

  async function visible(asker: Asker, rows: readonly IndexRow[]): Promise<ChangeData[]> {
    if (rows.length === 0) return [];
    const seen = new Set(rowsIn(await scopeOf(asker, store.parties), rows).map(({ id }) => id));
    return rows.filter(({ id }) => seen.has(id)).map(({ id, revision }) => ({ id, revision }));
  }

  /** Everything that may have moved on, when it is not known any more what did. */
  async function everything({ tenantId }: Asker): Promise<IndexRow[]> {
    const [listed, closed] = await Promise.all([store.index.open(tenantId), store.index.closed(tenantId, mostClosed)]);
    return [...listed.map(({ value }) => value).filter(({ revision }) => revision > 0), ...closed];
  }

  async function missed(asker: Asker, lastEventId: string): Promise<IndexRow[]> {
    if (lastEventId === '') return [];
    const [, process = '', number = ''] = /^(\w+)-(\d{1,15})$/.exec(lastEventId) ?? [];
    const changes = process === processId ? feed.since(asker.tenantId, Number(number)) : undefined;
    return changes?.map(({ row }) => row) ?? everything(asker);
  }

  return {
    /** Lists what moved on since that event. With an empty `lastEventId`: nothing, only the place to go on from. */
    async list(asker: Asker, lastEventId: string): Promise<ChangeList> {
      // Looks at the list once, for what another process recorded.
      const stop = await feed.follow(asker.tenantId, () => {});
      stop();
      const latest = feed.latest();
      return { items: await visible(asker, await missed(asker, lastEventId)), lastEventId: idOf(latest) };
    },

    /** Returns a stream that begins with what moved on since that event. */
    stream(asker: Asker, { signedInUntil }: Caller, lastEventId: string): EventStream | Problem {
      const person = `${asker.tenantId}|${asker.person.id}`;
      const own = [...open.values()].filter((each) => each === person).length;
      if (own >= mostOfPerson) return problem(429, problemSentences.tooManyStreams, { 'Retry-After': '30' });
      if (isStopped || open.size >= mostOfAll)
        return problem(503, problemSentences.tooManyStreams, { 'Retry-After': '30' });
      return {
        open(sink) {
          open.set(sink, person);
          const stops: (() => void)[] = [];
          const close = () => {
            open.delete(sink);
            for (const stop of stops.splice(0)) stop();
          };
          const send = (text: string) => {
            // A reader that does not keep up is cut off: it comes back and catches up.
            if (open.has(sink) && !sink.write(text)) sink.end();
          };
          const beat = () => {
            send(': beat\n\n');
            stops.push(runLater(beatEveryMs, beat));
          };
          run(asker, lastEventId, send, stops, () => open.has(sink)).catch((error: unknown) => {
            onFault(error);
            sink.end();
          });
          stops.push(runLater(beatEveryMs, beat));
          stops.push(runLater(Math.min(longestMs, Math.max(0, signedInUntil - nowMs())), sink.end));
          return close;
        },
      };
    },

    /** Ends every stream and opens no other, so that the process can stop. */
    stop(): void {
      isStopped = true;
      for (const sink of [...open.keys()]) sink.end();
    },
  };

  /** Sends one after another, because whom a change concerns is looked up first. */
  async function run(
    asker: Asker,
    lastEventId: string,
    send: (text: string) => void,
    stops: (() => void)[],
    isOpen: () => boolean,
  ): Promise<void> {
    let queue: Promise<unknown> = Promise.resolve();
    const enqueue = (number: number, rows: () => Promise<readonly IndexRow[]>) => {
      queue = queue
        .then(async () => {
          for (const data of await visible(asker, await rows())) send(eventText(idOf(number), data));
        })
        .catch(onFault);
    };
    const onChange = ({ number, row }: Change) => enqueue(number, async () => [row]);
    const from = feed.latest();
    const unfollow = await feed.follow(asker.tenantId, onChange);
    if (isOpen()) stops.push(unfollow);
    else unfollow();
    const caughtUp = feed.latest();
    send('retry: 2000\n: connected\n\n');
    enqueue(caughtUp, async () => missed(asker, lastEventId || idOf(from)));
    // Only now is the reader up to here: a connection that breaks before this asks for the same again.
    queue = queue.then(() => send(`id: ${idOf(caughtUp)}\n\n`));
  }
}

function eventText(id: string, data: ChangeData): string {
  return `event: change\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
