// Reads a record's zip with nothing but Node. Every byte must belong to a file, so that nothing can hide between them.
import { crc32, inflateRawSync } from 'node:zlib';

const mostFiles = 500;
const mostBytes = 500 * 1024 * 1024;
const endLength = 22;

/** Returns the files as `{ name, bytes }`, in their order. Throws an error that says in Dutch what is wrong. */
export function readZip(zip) {
  const end = zip.length - endLength;
  if (end < 0 || zip.readUInt32LE(end) !== 0x06054b50) throw new Error('De zip is niet heel: het einde ontbreekt.');
  const count = zip.readUInt16LE(end + 10);
  const directory = zip.readUInt32LE(end + 16);
  if (count > mostFiles) throw new Error('De zip heeft te veel bestanden.');
  if (directory + zip.readUInt32LE(end + 12) !== end)
    throw new Error('De zip is niet heel: de inhoudsopgave klopt niet.');
  const files = [];
  let [at, expected, total] = [directory, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(zip, at, end);
    total += entry.size;
    if (total > mostBytes) throw new Error('De bestanden in de zip zijn samen te groot.');
    if (entry.offset !== expected) throw new Error(`In de zip staat iets tussen de bestanden: vóór ${entry.name}.`);
    files.push({ name: entry.name, bytes: contentOf(zip, entry) });
    at = entry.next;
    expected = entry.end;
  }
  if (at !== end || expected !== directory) throw new Error('In de zip staat iets na het laatste bestand.');
  return files;
}

function readEntry(zip, at, end) {
  if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50)
    throw new Error('De inhoudsopgave van de zip is niet te lezen.');
  const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
  const [packed, size] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24)];
  const offset = zip.readUInt32LE(at + 42);
  const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
  const start = offset + 30 + nameLength;
  const next = at + 46 + nameLength + extra + comment;
  // Both places that describe the file must say the same of it: version, flags, method, date, checksum, sizes and name.
  const isSame =
    start + packed <= zip.length &&
    zip.readUInt32LE(offset) === 0x04034b50 &&
    zip.subarray(offset + 4, offset + 28).equals(zip.subarray(at + 6, at + 30)) &&
    zip.readUInt16LE(offset + 28) === 0 &&
    zip.toString('utf8', offset + 30, start) === name;
  if (!isSame) throw new Error(`De zip is niet heel bij ${name}.`);
  return {
    name,
    offset,
    start,
    packed,
    size,
    next,
    end: start + packed,
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
  };
}

function contentOf(zip, { name, start, packed, size, method, crc }) {
  const raw = zip.subarray(start, start + packed);
  let bytes;
  try {
    bytes = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: size + 1 });
  } catch {
    throw new Error(`Dit bestand is niet uit te pakken: ${name}.`);
  }
  if (bytes.length !== size || crc32(bytes) !== crc) throw new Error(`Dit bestand is beschadigd: ${name}.`);
  return bytes;
}
