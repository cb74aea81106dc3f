// Checks an exported record with nothing but Node, so that its keeper need not trust the bot that made it. The chain of the
// events must be whole, what the record says of the proposal must follow from them, and the note's file, if it is given,
// must be the one that they name. A zip is read whole, and every part of it is held against the rest. Exit code 1 when something is not so, 2 when not all of it can be recomputed.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isWithheld, whyBroken } from './chain.mjs';
import { documentsOf, wrongFacts } from './facts.mjs';
import { names, wrongParts } from './record-zip.mjs';
import { readZip } from './zip.mjs';

const [recordPath, notePath] = process.argv.slice(2);
const outcome =
  recordPath === undefined
    ? {
        code: 1,
        lines: ['Geef de naam van het bestand: npm run verify -- <vastlegging.zip of .json> [<notitie.docx>]'],
      }
    : check(recordPath, notePath);
for (const line of outcome.lines) console.log(line);
process.exitCode = outcome.code;

function check(recordFile, noteFile) {
  const bytes = readable(recordFile);
  if (!bytes) return { code: 1, lines: [`Dit bestand is niet te lezen als vastlegging: ${recordFile}`] };
  return bytes.subarray(0, 2).toString() === 'PK' ? checkZip(bytes, noteFile) : checkJson(bytes, recordFile, noteFile);
}

function readable(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A zip holds the record and everything that belongs to it. */
function checkZip(bytes, noteFile) {
  let entries;
  try {
    entries = readZip(bytes);
  } catch ({ message }) {
    return { code: 1, lines: [message] };
  }
  const files = new Map(entries.map((file) => [file.name, file.bytes]));
  if (files.size < entries.length) return { code: 1, lines: ['In de zip heten twee bestanden hetzelfde.'] };
  if (!files.has(names.events)) return { code: 1, lines: [`Past niet: ${names.events}. Het bestand ontbreekt.`] };
  const outcome = checkJson(files.get(names.events), names.events, noteFile);
  if (outcome.code === 1) return outcome;
  const wrong = wrongParts(files, JSON.parse(files.get(names.events)));
  if (wrong.length > 0) return { code: 1, lines: wrong };
  const parts = [...files.keys()].filter((name) => name === names.dossier || !name.endsWith('.mdto.xml'));
  const fitting = parts.map((name) => `Past: ${name}.`);
  return { code: outcome.code, lines: [...fitting, ...outcome.lines] };
}

function checkJson(bytes, recordFile, noteFile) {
  let record;
  try {
    record = JSON.parse(bytes.toString('utf8'));
  } catch {
    return { code: 1, lines: [`Dit bestand is niet te lezen als vastlegging: ${recordFile}`] };
  }
  const { proposal, events } = record ?? {};
  const problems = problemsIn(proposal, events);
  if (problems.length > 0) return { code: 1, lines: problems };
  const about = noteFile === undefined ? { lines: [] } : checkNote(noteFile, events);
  if (about.isWrong) return { code: 1, lines: about.lines };
  const withheld = events.filter(isWithheld).map(({ number }) => number);
  return { code: withheld.length > 0 ? 2 : 0, lines: [...wholeLines(events, withheld), ...about.lines] };
}

function problemsIn(proposal, events) {
  if (!Array.isArray(events) || events.length === 0) return ['In dit bestand staan geen gebeurtenissen.'];
  const broken = whyBroken(events);
  if (broken !== undefined) return [broken];
  if (proposal?.revision !== events.length) {
    const said = proposal?.revision ?? 'onbekend veel';
    return [`Breuk na gebeurtenis ${events.length}: het voorstel heeft er ${said}.`];
  }
  try {
    return wrongFacts(proposal, events);
  } catch {
    return ['De gebeurtenissen in dit bestand zijn niet die van een voorstel.'];
  }
}

/** Returns the version of which this is the note as it was handed in; `isWrong` when there is none. */
function checkNote(path, events) {
  let sha256;
  try {
    sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return { isWrong: true, lines: [`Dit bestand is niet te lezen: ${path}`] };
  }
  const version = documentsOf(events).findLastIndex((document) => document.sha256 === sha256) + 1;
  return version === 0
    ? { isWrong: true, lines: [`Dit bestand is niet de notitie van dit voorstel: ${path}`] }
    : { isWrong: false, lines: [`Het bestand is de notitie zoals die is ingestuurd: versie ${version}.`] };
}

/** A chain made anew from its first event on is whole as well. Only a hash that is kept elsewhere tells it apart. */
function wholeLines(events, withheld) {
  const count = events.length === 1 ? '1 gebeurtenis' : `${events.length} gebeurtenissen`;
  const lines = [
    `De laatste hash is ${events.at(-1).hash}.`,
    'Heeft u die eerder genoteerd? Vergelijk ze: zijn ze gelijk, dan is er sindsdien niets veranderd.',
  ];
  if (withheld.length === 0) return [`De vastlegging is heel: ${count}.`, ...lines];
  return [
    `De keten sluit aan: ${count}.`,
    `Niet na te rekenen: gebeurtenis ${withheld.join(', ')}. Daar zijn gegevens weggelaten van mensen die niets met dit ` +
      'voorstel te maken hebben. De beheerder rekent alles na met npm run backup.',
    ...lines,
  ];
}
