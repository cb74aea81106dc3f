import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { aRecord, filesIn, zipOf } from '../support/record-zip';
import { createVerifier } from '../support/run/verify-record';

type Files = Map<string, Buffer>;

const { note: path, run, end } = createVerifier();
let zip: Buffer;
/** Another proposal's record, to take parts from. */
let other: Files;

beforeAll(async () => {
  zip = Buffer.from((await aRecord()).zip.bytes);
  other = await filesIn((await aRecord({ isEnded: false })).zip.bytes);
}, 60_000);

afterAll(end);

test('a record’s zip as the bot gives it is whole, and it says so of each part', () => {
  const { said, code } = verify(zip);
  expect(code).toBe(0);
  expect(said.slice(0, 9)).toEqual([
    'Past: dossier.mdto.xml.',
    'Past: oplegnotitie-versie-1.docx.',
    'Past: oplegnotitie-versie-2.docx.',
    'Past: oplegnotitie-afgestemd.docx.',
    'Past: bewijsstuk.pdf.',
    'Past: vastlegging.json.',
    'Past: standpunten.csv.',
    'Past: controlegetallen.txt.',
    'De vastlegging is heel: 7 gebeurtenissen.',
  ]);
});

/** Each a change that somebody could make, and the file that must be named for it. */
const changes: [string, (files: Files) => void, string][] = [
  [
    'a letter in the note of version 1',
    (files) => spoil(files, 'oplegnotitie-versie-1.docx'),
    'oplegnotitie-versie-1.docx',
  ],
  [
    'a letter in the note of version 2',
    (files) => spoil(files, 'oplegnotitie-versie-2.docx'),
    'oplegnotitie-versie-2.docx',
  ],
  [
    'a letter in the finished note',
    (files) => spoil(files, 'oplegnotitie-afgestemd.docx'),
    'oplegnotitie-afgestemd.docx',
  ],
  ['a letter in the certificate', (files) => spoil(files, 'bewijsstuk.pdf'), 'bewijsstuk.pdf'],
  ['a letter in the positions', (files) => spoil(files, 'standpunten.csv'), 'standpunten.csv'],
  [
    'white space in the events',
    (files) => files.set('vastlegging.json', join(files, 'vastlegging.json', ' ')),
    'vastlegging.json',
  ],
  ['a remark', (files) => replace(files, 'vastlegging.json', 'Echt.', 'Niet.'), 'Klopt niet: de standpunten'],
  [
    'the name of a party',
    (files) => replace(files, 'vastlegging.json', '"name": "Kust', '"name": "Vuur'),
    'Klopt niet: de partijen',
  ],
  ['the description of a file', (files) => spoil(files, 'bewijsstuk.pdf.mdto.xml'), 'bewijsstuk.pdf'],
  [
    'the appraisal of the dossier',
    (files) => replace(files, 'dossier.mdto.xml', 'Nog niet', 'Nooit'),
    'dossier.mdto.xml',
  ],
  ['the list of checksums', (files) => files.set('controlegetallen.txt', Buffer.from('')), 'lijst'],
  ['a file that is left out', (files) => files.delete('bewijsstuk.pdf'), 'bewijsstuk.pdf'],
  ['the note that is left out', (files) => remove(files, 'oplegnotitie-versie-2.docx'), 'versie 2'],
  ['a file that was added', (files) => seal(files, 'extra.txt', Buffer.from('Nog iets.')), 'extra.txt'],
  [
    'a description without its file',
    (files) => files.set('weg.pdf.mdto.xml', other.get('bewijsstuk.pdf.mdto.xml') ?? Buffer.from('')),
    'weg.pdf.mdto.xml',
  ],
  [
    'another note, with all its checksums',
    (files) => seal(files, 'oplegnotitie-versie-2.docx', files.get('oplegnotitie-versie-1.docx')),
    'oplegnotitie-versie-2.docx',
  ],
  [
    'another position, with all its checksums',
    (files) =>
      seal(
        files,
        'standpunten.csv',
        Buffer.from(String(files.get('standpunten.csv')).replace('Niet akkoord', 'Akkoord')),
      ),
    'standpunten.csv',
  ],
  [
    'an earlier certificate, with all its checksums',
    (files) => seal(files, 'bewijsstuk.pdf', other.get('bewijsstuk.pdf')),
    'bewijsstuk.pdf',
  ],
  [
    'another finished note, with all its checksums',
    (files) => seal(files, 'oplegnotitie-afgestemd.docx', files.get('oplegnotitie-versie-2.docx')),
    'oplegnotitie-afgestemd.docx',
  ],
  [
    'the events of another moment, with all their checksums',
    (files) => seal(files, 'vastlegging.json', other.get('vastlegging.json')),
    'bewijsstuk.pdf',
  ],
  ['the dossier of another subject', (files) => sealDossier(files, ['Vaarroute', 'Zeeroute']), 'dossier.mdto.xml'],
  ['the dossier of another proposal', (files) => sealDossier(files, ['id-1<', 'id-2<']), 'dossier.mdto.xml'],
];

test.each(changes)('it finds %s', async (_what, change, named) => {
  const files = await filesIn(zip);
  change(files);
  const { said, code } = verify(await zipOf(files));
  expect(code).toBe(1);
  expect(said.join('\n')).toContain(named);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut off', (bytes) => bytes.subarray(0, -30)],
  ['with something behind it', (bytes) => Buffer.concat([bytes, Buffer.from('meer')])],
  ['with something before its first file', (bytes) => Buffer.concat([Buffer.from('PK meer'), bytes])],
  ['with a changed byte in its contents', (bytes) => changedAt(bytes, 400)],
  ['with a changed byte in its list of contents', (bytes) => changedAt(bytes, bytes.length - 60)],
])('it finds a zip %s', (_what, change) => {
  expect(verify(change(Buffer.from(zip)))).toMatchObject({ code: 1 });
});

test('the record of an open proposal is whole too, without a finished note', async () => {
  const { said, code } = verify(await zipOf(other));
  expect(code).toBe(0);
  expect(said.join('\n')).not.toContain('afgestemd.docx');
});

function verify(bytes: Buffer) {
  writeFileSync(path, bytes);
  return run([path]);
}

function spoil(files: Files, name: string): void {
  const bytes = Buffer.from(files.get(name) ?? '');
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  files.set(name, bytes);
}

function join(files: Files, name: string, more: string): Buffer {
  return Buffer.concat([files.get(name) ?? Buffer.from(''), Buffer.from(more)]);
}

function replace(files: Files, name: string, from: string, to: string): void {
  const text = String(files.get(name));
  expect(text).toContain(from);
  files.set(name, Buffer.from(text.replace(from, to)));
}

function remove(files: Files, name: string): void {
  files.delete(name);
  files.delete(`${name}.mdto.xml`);
}

/** Puts other bytes in the place of a file, and makes its description and the list of checksums fit them. */
function seal(files: Files, name: string, bytes: Buffer = Buffer.from('')): void {
  const described = String(files.get(`${name}.mdto.xml`) ?? files.get('bewijsstuk.pdf.mdto.xml'))
    .replace(/<naam>[^<]*/, `<naam>${name}`)
    .replace(/<omvang>[^<]*/, `<omvang>${bytes.length}`)
    .replace(/<checksumWaarde>[^<]*/, `<checksumWaarde>${sha256(bytes)}`);
  files.set(name, bytes).set(`${name}.mdto.xml`, Buffer.from(described));
  sealList(files);
}

function sealDossier(files: Files, [from, to]: [string, string]): void {
  files.set('dossier.mdto.xml', Buffer.from(String(files.get('dossier.mdto.xml')).replace(from, to)));
  sealList(files);
}

function sealList(files: Files): void {
  files.delete('controlegetallen.txt');
  const lines = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  files.set('controlegetallen.txt', Buffer.from(lines.join('')));
}

function changedAt(bytes: Buffer, place: number): Buffer {
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return bytes;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
