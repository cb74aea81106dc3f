// Checks the chain of an exported record with nothing but Node and the rule written at hashEvent in bot/store/chain.ts,
// so that the keeper of a record need not trust the bot that made it. Exit code 1 when the record is not whole.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
const outcome =
  file === undefined ? { broken: 'Geef de naam van het bestand: npm run verify -- <export.json>' } : check(file);
console.log(outcome.broken ?? outcome.whole);
process.exitCode = outcome.broken === undefined ? 0 : 1;

function check(name) {
  let record;
  try {
    record = JSON.parse(readFileSync(name, 'utf8'));
  } catch {
    return { broken: `Dit bestand is niet te lezen als vastlegging: ${name}` };
  }
  const { proposal, events } = record ?? {};
  if (!Array.isArray(events) || events.length === 0) return { broken: 'In dit bestand staan geen gebeurtenissen.' };
  for (const [index, recorded] of events.entries()) {
    const why = whyBroken(recorded, index + 1, events[index - 1]?.hash ?? '');
    if (why !== undefined) return { broken: `Breuk bij gebeurtenis ${index + 1}: ${why}` };
  }
  if (proposal?.revision !== events.length) {
    return {
      broken: `Breuk na gebeurtenis ${events.length}: het voorstel heeft er ${proposal?.revision ?? 'onbekend veel'}.`,
    };
  }
  return { whole: wholeWords(events) };
}

function whyBroken(recorded, number, previousHash) {
  if (recorded?.number !== number) return `op deze plaats staat nummer ${recorded?.number ?? 'onbekend'}.`;
  if (recorded.previousHash !== previousHash) return `die sluit niet aan op gebeurtenis ${number - 1}.`;
  const hash = createHash('sha256').update(previousHash).update(canonicalJson(recorded.event)).digest('hex');
  return recorded.hash === hash ? undefined : 'de inhoud en de hash passen niet bij elkaar.';
}

/** RFC 8785, for what an event holds: no white space, names in order of their UTF-16 code units. */
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`).join(',')}}`;
}

/** A chain made anew from its first event on is whole as well. Only a hash that is kept elsewhere tells it apart. */
function wholeWords(events) {
  const count = events.length === 1 ? '1 gebeurtenis' : `${events.length} gebeurtenissen`;
  return `De vastlegging is heel: ${count}.
De laatste hash is ${events.at(-1).hash}.
Heeft u die eerder genoteerd? Vergelijk ze: zijn ze gelijk, dan is er sindsdien niets veranderd.`;
}
