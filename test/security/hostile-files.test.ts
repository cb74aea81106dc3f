import { rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIsolatedParser, parserLimits } from '../../bot/memo/isolate-parsing';
import { emptyRows, heatPlanMemo, heatPlanSections } from '../support/notes/heat-plan';
import {
  docxThatLies,
  docxWith,
  docxWithEntities,
  docxWithLinksTo,
  pdfInCircles,
  pdfThatActs,
  pdfWithHugeList,
} from '../support/notes/hostile-files';

const memo = { ...heatPlanMemo, consultation: emptyRows };

const secretPath = join(tmpdir(), `akkoord-${process.pid}.txt`);
const fetched: string[] = [];
const listener = createServer((request, response) => {
  fetched.push(request.url ?? '');
  response.end('geheim');
});
beforeAll(() => new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
  listener.close();
  await rm(secretPath, { force: true });
});
afterEach(() => expect(fetched).toEqual([]));

const address = () => `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
const { readDocument } = createIsolatedParser(parserLimits);

test('entities in a docx are not filled in, and nothing is fetched or looked up for them', async () => {
  const bytes = await docxWithEntities(address(), await secretFile());
  expect(await readDocument({ name: 'lachen.docx', bytes })).toEqual({ kind: 'damaged' });
});

test.each([
  ['web address', address],
  ['file of the machine', secretFile],
])('a template and a picture at a %s are left alone, and the note is read', async (_what, where) => {
  const note = await readDocument({ name: 'sjabloon.docx', bytes: await docxWithLinksTo(await where()) });
  expect(note).toMatchObject({ kind: 'docx', memo: { subject: heatPlanMemo.subject } });
  expect(JSON.stringify(note)).not.toContain('geheim');
});

test('a zip that lies about what is in it is measured while unpacking', async () => {
  expect(await readDocument({ name: 'leugen.docx', bytes: await docxThatLies() })).toEqual({ kind: 'tooLarge' });
});

test('a zip inside a docx stays closed', async () => {
  const bytes = await docxWith({ 'word/embeddings/oleObject1.docx': () => 'PK\x03\x04 is hier niet te openen' });
  expect(await readDocument({ name: 'nest.docx', bytes })).toMatchObject({ kind: 'docx', memo });
});

test('a pdf’s scripts, links, forms and files do nothing: only its text is read', async () => {
  const note = await readDocument({ name: 'script.pdf', bytes: await pdfThatActs(address()) });
  expect(note).toMatchObject({ kind: 'pdf', memo, sections: heatPlanSections });
});

test.each([
  ['whose pages hold themselves', pdfInCircles, 'damaged'],
  ['that announces two thousand million objects', pdfWithHugeList, 'scanWithoutText'],
])('a pdf %s holds nothing to read', async (_what, make, kind) => {
  expect(await readDocument({ name: 'vreemd.pdf', bytes: await make() })).toEqual({ kind });
});

async function secretFile(): Promise<string> {
  await writeFile(secretPath, 'geheim');
  return pathToFileURL(secretPath).href;
}
