import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { pipeline as startPipeline } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { RawFile, RawRow, TableName } from '../../bot/store/storage-copy';

/** The number of this form of the file. A release that writes another form raises it. */
const version = 1;

export type Item = { table: TableName; row: RawRow } | { file: RawFile };

/** Thrown when the file cannot be used. Its message says why, in Dutch. */
export class UnusableBackup extends Error {}

interface FileItem {
  name: string;
  contentType: string;
  base64: string;
}
type Line =
  | { format: 'akkoord-backup'; version: number; madeAt: string }
  | { table: TableName; row: RawRow }
  | { file: FileItem }
  | { sha256: string };

/**
 * Writes a new file of JSON Lines under gzip that only its owner may read. The first line names the form, the last has
 * the SHA-256 (hex) of all before it, so that a cut or changed file is noticed. Rejects when the file exists already.
 */
export async function writeBackup(path: string, items: AsyncIterable<Item>, now: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await pipeline(linesFor(items, now), createGzip(), file.createWriteStream());
  } catch (error) {
    await rm(path);
    throw error;
  }
}

/**
 * Reads the file's content. Only at the end is it certain that the file is whole. Throws UnusableBackup. Returns the
 * SHA-256 of the content.
 */
export async function* readBackup(path: string): AsyncGenerator<Item, string> {
  const hash = createHash('sha256');
  let isFirst = true;
  for await (const text of linesOf(unpacked(path))) {
    const line = parseLine(text);
    if (isFirst) checkHeader(line);
    isFirst = false;
    if ('sha256' in line) {
      if (line.sha256 !== hash.digest('hex')) throw damaged();
      return line.sha256;
    }
    hash.update(`${text}\n`);
    if ('table' in line) yield line;
    if ('file' in line) yield { file: fileOf(line.file) };
  }
  throw damaged();
}

async function* linesFor(items: AsyncIterable<Item>, madeAt: string): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const written = (line: Line) => {
    const text = `${JSON.stringify(line)}\n`;
    hash.update(text);
    return text;
  };
  yield written({ format: 'akkoord-backup', version, madeAt });
  for await (const item of items) yield written('file' in item ? { file: fileLine(item.file) } : item);
  yield `${JSON.stringify({ sha256: hash.digest('hex') } satisfies Line)}\n`;
}

function fileLine({ name, contentType, bytes }: RawFile): FileItem {
  return { name, contentType, base64: Buffer.from(bytes).toString('base64') };
}

function fileOf({ name, contentType, base64 }: FileItem): RawFile {
  return { name, contentType, bytes: Buffer.from(base64, 'base64') };
}

async function* unpacked(path: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  // An error in the chain of streams reaches the reader of its last stream.
  startPipeline(createReadStream(path), gunzip, () => {});
  gunzip.setEncoding('utf8');
  try {
    yield* gunzip;
  } catch (error) {
    throw isZlibError(error) ? damaged() : error;
  }
}

/** Lines end with `\n` alone; Node's readline would also break them at other characters, such as U+2028. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const [end = '', ...begun] = chunk.split('\n');
    rest += end;
    for (const next of begun) {
      yield rest;
      rest = next;
    }
  }
  if (rest !== '') yield rest;
}

function parseLine(text: string): Line {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged();
  }
}

function checkHeader(line: Line): void {
  if (!('format' in line) || line.format !== 'akkoord-backup') {
    throw new UnusableBackup('Dit bestand is geen back-up van Akkoord.');
  }
  if (line.version !== version) throw newerBackup();
}

export function newerBackup(): UnusableBackup {
  return new UnusableBackup(
    'Deze back-up komt van een nieuwere versie van Akkoord. Zet hem terug met die versie of een latere.',
  );
}

function damaged(): UnusableBackup {
  return new UnusableBackup('Dit bestand is beschadigd of niet compleet. Er is niets teruggezet.');
}

function isZlibError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_');
}
