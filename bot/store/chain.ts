import { createHash } from 'node:crypto';
import type { ProposalEvent } from '../core/proposal/event';
import type { RecordedEvent } from './ports';

/** The end of a chain: the number and hash of its last event. */
export interface ChainEnd {
  number: number;
  hash: string;
}

/** The end of a chain without events. */
export const chainStart: ChainEnd = { number: 0, hash: '' };

/** Numbers and chains these events after `end`. */
export function recordEvents(end: ChainEnd, events: readonly ProposalEvent[]): RecordedEvent[] {
  let { number, hash: previousHash } = end;
  return events.map((event) => {
    number += 1;
    const hash = hashEvent(previousHash, event);
    const recorded = { number, event, previousHash, hash };
    previousHash = hash;
    return recorded;
  });
}

/**
 * Returns the hash of an event, which an outsider can recompute from an exported record. It is SHA-256, in lower-case
 * hex, over the UTF-8 bytes of `previousHash` (64 hex characters; nothing for event 1), followed at once by the event
 * as JSON by RFC 8785: no white space, the names in every object sorted by UTF-16 code unit, and strings escaped as
 * JSON.stringify does.
 */
export function hashEvent(previousHash: string, event: ProposalEvent): string {
  return createHash('sha256').update(previousHash).update(canonicalJson(event)).digest('hex');
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isPlainObject(part) ? sortedByName(part) : part));
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByName(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
