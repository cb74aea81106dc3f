// The chain of a record, by the rule written at hashEvent in bot/store/chain.ts.
import { createHash } from 'node:crypto';

/** Says in Dutch where the chain breaks, or returns undefined. An event of which something is withheld is only held against its neighbours. */
export function whyBroken(events) {
  for (const [index, recorded] of events.entries()) {
    const why = whyNotNext(recorded, index + 1, events[index - 1]?.hash ?? '');
    if (why !== undefined) return `Breuk bij gebeurtenis ${index + 1}: ${why}`;
  }
  return undefined;
}

/**
 * True when the bot left out data about other people, so that nobody can recompute the hash. The file itself says so:
 * untrusted.
 */
export function isWithheld(recorded) {
  return Array.isArray(recorded?.withheld) && recorded.withheld.length > 0;
}

function whyNotNext(recorded, number, previousHash) {
  if (recorded?.number !== number) return `op deze plaats staat nummer ${recorded?.number ?? 'onbekend'}.`;
  if (recorded.previousHash !== previousHash) return `die sluit niet aan op gebeurtenis ${number - 1}.`;
  if (isWithheld(recorded)) return undefined;
  const hash = createHash('sha256').update(previousHash).update(canonicalJson(recorded.event)).digest('hex');
  return recorded.hash === hash ? undefined : 'de inhoud en de hash passen niet bij elkaar.';
}

/** RFC 8785, for what an event holds: no white space, names in order of their UTF-16 code units. */
export function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`;
}
