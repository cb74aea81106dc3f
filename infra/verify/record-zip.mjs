// Checks a record's zip part by part: each file against its checksum and its description by MDTO, and against the events
// what can be worked out from them.
import { createHash } from 'node:crypto';
import { documentsOf } from './facts.mjs';
import { positionsText } from './positions.mjs';

export const names = {
  events: 'vastlegging.json',
  certificate: 'bewijsstuk.pdf',
  finished: 'oplegnotitie-afgestemd.docx',
  positions: 'standpunten.csv',
  dossier: 'dossier.mdto.xml',
  sums: 'controlegetallen.txt',
};
const sidecar = '.mdto.xml';
const sentNote = /^oplegnotitie-versie-(\d+)\.(?:docx|pdf|txt)$/;

/** Returns a sentence in Dutch for each part that does not fit. `files`: by name. `record`: as its own check found it whole. */
export function wrongParts(files, record) {
  const wrong = [];
  const parts = [...files.keys()].filter((name) => !name.endsWith(sidecar) && name !== names.sums);
  const say = (name, why) => wrong.push(`Past niet: ${name}. ${why}`);
  for (const [name, why] of [...wrongNames(files, parts, record), ...wrongSums(files)]) say(name, why);
  for (const name of parts) {
    const why = whyNotDescribed(files, name) ?? whyNotThis(files, name, record);
    if (why) say(name, why);
  }
  const dossier = files.has(names.dossier) && whyNotDossier(textOf(files, names.dossier), parts, record);
  if (dossier) say(names.dossier, dossier);
  return wrong;
}

function* wrongNames(files, parts, { proposal, events }) {
  const { certificate, positions, dossier, sums, finished, events: chain } = names;
  const isAgreed = proposal.status === 'agreed';
  const last = documentsOf(events).length;
  for (const name of [chain, certificate, positions, dossier, sums, ...(isAgreed ? [finished] : [])])
    if (!files.has(name)) yield [name, 'Het bestand ontbreekt.'];
  if (!parts.some((name) => Number(sentNote.exec(name)?.[1]) === last))
    yield [`de notitie, versie ${last}`, 'Zij ontbreekt.'];
  const known = [certificate, positions, chain, ...(isAgreed ? [finished] : [])];
  for (const name of parts)
    if (!known.includes(name) && !sentNote.test(name)) yield [name, 'Dit bestand hoort er niet bij.'];
  for (const name of files.keys())
    if (name.endsWith(sidecar) && name !== dossier && !files.has(name.slice(0, -sidecar.length)))
      yield [name, 'Het bestand dat dit beschrijft, ontbreekt.'];
}

/** The list of checksums names every other file, and nothing else. */
function* wrongSums(files) {
  if (!files.has(names.sums)) return;
  const lines = textOf(files, names.sums).split('\n').filter(Boolean);
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  for (const [name, bytes] of files)
    if (name !== names.sums && sums.get(name) !== sha256(bytes))
      yield [name, 'Het controlegetal in de lijst is een ander.'];
  for (const name of sums.keys())
    if (!files.has(name)) yield [name, 'Het staat in de lijst van controlegetallen, maar ontbreekt.'];
}

function whyNotDescribed(files, name) {
  if (!files.has(name + sidecar)) return 'De beschrijving (MDTO) ontbreekt.';
  const described = textOf(files, name + sidecar);
  const bytes = files.get(name);
  if (textIn(described, 'naam') !== name) return 'De beschrijving (MDTO) is van een ander bestand.';
  if (textIn(described, 'omvang') !== String(bytes.length)) return 'De omvang in de beschrijving (MDTO) is een andere.';
  return textIn(described, 'checksumWaarde') === sha256(bytes)
    ? undefined
    : 'Het controlegetal in de beschrijving (MDTO) is een ander.';
}

/** Holds a file against the events, or against the certificate when no event names it. */
function whyNotThis(files, name, { proposal, events }) {
  const version = sentNote.exec(name)?.[1];
  if (version !== undefined && documentsOf(events)[version - 1]?.sha256 !== sha256(files.get(name)))
    return 'Het is niet de notitie die is uitgezet.';
  if (name === names.positions && textOf(files, name) !== positionsText(proposal))
    return 'Er staat iets anders in dan volgt uit de gebeurtenissen.';
  if (name === names.certificate && !textOf(files, name).includes(events.at(-1).hash))
    return 'Het hoort niet bij deze gebeurtenissen.';
  const isNamed = files.has(names.certificate) && textOf(files, names.certificate).includes(sha256(files.get(name)));
  return name === names.finished && !isNamed ? 'Het bewijsstuk noemt een ander bestand.' : undefined;
}

function whyNotDossier(text, parts, { proposal }) {
  const { id, tenantId, subject, caseNumber } = proposal;
  const told = [...text.matchAll(/<heeftRepresentatie>\s*<verwijzingNaam>([^<]*)/g)].map(([, name]) => unescaped(name));
  if (told.sort().join() !== [...parts].sort().join()) return 'Het noemt andere bestanden.';
  const marks = [...text.matchAll(/<identificatieKenmerk>([^<]*)/g)].map(([, mark]) => unescaped(mark));
  const isSame = [id, tenantId, ...(caseNumber === '' ? [] : [plain(caseNumber)])].every((mark) =>
    marks.includes(mark),
  );
  return isSame && textIn(text, 'naam') === plain(subject) ? undefined : 'Het is van een ander voorstel.';
}

function textOf(files, name) {
  return files.get(name).toString('utf8');
}

function textIn(xml, element) {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

function unescaped(text) {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

/** Without the signs that XML 1.0 cannot hold. */
function plain(text) {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}
