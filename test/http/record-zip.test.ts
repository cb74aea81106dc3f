import { breaches, type Read, readXml } from '../support/mdto-rules';
import { aRecord, filesIn, madeAt, recordWithHugeVersion } from '../support/record-zip';

let files: Map<string, Buffer>;

beforeAll(async () => {
  files = await filesIn((await aRecord({ terms: [{ treatment: 'besluitvormend', months: 120 }] })).zip.bytes);
});

test('the record holds the note of every version, the finished one, the certificate, events and positions, each described', async () => {
  const named = ['oplegnotitie-versie-1.docx', 'oplegnotitie-versie-2.docx', 'oplegnotitie-afgestemd.docx'];
  const parts = [...named, 'bewijsstuk.pdf', 'vastlegging.json', 'standpunten.csv'];
  expect([...files.keys()]).toEqual([
    'dossier.mdto.xml',
    ...parts.flatMap((name) => [name, `${name}.mdto.xml`]),
    'controlegetallen.txt',
  ]);
  const { zip } = await aRecord({ isEnded: false });
  expect(zip).toMatchObject({ name: 'Vastlegging 1.zip', contentType: 'application/zip' });
  expect([...(await filesIn(zip.bytes)).keys()]).not.toContain('oplegnotitie-afgestemd.docx');
});

test('every description is valid by MDTO 1.0', () => {
  const described = [...files].filter(([name]) => name.endsWith('.mdto.xml'));
  expect(described).toHaveLength(7);
  for (const [name, bytes] of described) expect([name, breaches(readXml(bytes))]).toEqual([name, []]);
});

test('the check of descriptions itself finds what lacks, what is too many and what is out of order', () => {
  const wrong = (change: (text: string) => string) =>
    breaches(readXml(Buffer.from(change(String(files.get('bewijsstuk.pdf.mdto.xml'))))));
  expect(wrong((text) => text.replace(/<omvang>.*<\/omvang>/, ''))).toHaveLength(1);
  expect(wrong((text) => text.replace(/(<naam>.*<\/naam>)/, '$1$1'))).toHaveLength(1);
  expect(wrong((text) => text.replace(/(<naam>.*<\/naam>)(\s*)(<omvang>.*<\/omvang>)/, '$3$2$1'))).toHaveLength(1);
  expect(wrong((text) => text.replace(/<checksumDatum>.*<\//, '<checksumDatum>gisteren</'))).toHaveLength(1);
});

test('the dossier has its case number, its files, its restriction and its term', () => {
  const dossier = readXml(files.get('dossier.mdto.xml') ?? Buffer.from(''));
  expect(textsAt(dossier, 'identificatieKenmerk').slice(0, 2)).toEqual(['id-1', 'Z26-004218']);
  expect(textsAt(dossier, 'naam')).toEqual(['Vaarroute & <steiger>']);
  expect(textsAt(dossier, 'begripLabel')).toEqual(
    expect.arrayContaining(['Dossier', 'Tijdelijk te bewaren', 'Afsluiting', 'Openbaar']),
  );
  expect(textsAt(dossier, 'termijnLooptijd')).toEqual(['P120M']);
  expect(textsAt(dossier, 'heeftRepresentatie')).toHaveLength(6);
});

test('the description of a file has its size, its format and its SHA-256', () => {
  const described = readXml(files.get('bewijsstuk.pdf.mdto.xml') ?? Buffer.from(''));
  expect(textsAt(described, 'omvang')).toEqual([String(files.get('bewijsstuk.pdf')?.length)]);
  expect(textsAt(described, 'begripCode')).toEqual(['fmt/476']);
  expect(textsAt(described, 'checksumDatum')).toEqual([madeAt]);
});

test('the positions open in Excel in Dutch, and a remark is no formula', () => {
  const text = String(files.get('standpunten.csv'));
  expect(text.startsWith('\uFEFF"Gebeurtenis";"Partij";"Persoon";')).toBe(true);
  expect(text).toContain(
    '"Niet akkoord";"De kosten; ""ontbreken"".\nEcht.";"2026-03-03 10:00:00";"+01:00";"1";"nieuwe versie"\r\n',
  );
  expect(text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
});

test('an earlier version that makes the record too large stays out, and the dossier says which', async () => {
  const kept = await recordWithHugeVersion(1);
  expect(kept.has('oplegnotitie-versie-1.docx')).toBe(false);
  expect(kept.has('oplegnotitie-versie-2.docx')).toBe(true);
  expect(String(kept.get('dossier.mdto.xml'))).toContain('te groot wordt: versie 1 van de notitie.');
});

test('the present version is always in, and then no earlier one when it fills the record', async () => {
  const kept = await recordWithHugeVersion(2);
  expect([kept.has('oplegnotitie-versie-1.docx'), kept.has('oplegnotitie-versie-2.docx')]).toEqual([false, true]);
});

/** The texts of every element with this name, those in it included. */
function textsAt({ name, text, inside }: Read, wanted: string): string[] {
  return [...(name === wanted ? [text] : []), ...inside.flatMap((each) => textsAt(each, wanted))];
}
