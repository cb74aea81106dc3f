import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import JSZip from 'jszip';
import type { Party } from '../../bot/core/party';
import { createStorageProbe } from '../../bot/store/probe-storage';
import { checkPackage } from '../../infra/doctor/check-package';
import { checkParties, troublesOf } from '../../infra/doctor/check-parties';
import { checkStorage } from '../../infra/doctor/check-storage';
import { checkWeb } from '../../infra/doctor/check-web';
import { lineOf } from '../../infra/doctor/finding';
import { makeAppPackage } from '../../manifest/make-app-package';
import { advisers, aParty, aPerson, aPlace, tenantId, threeParties } from '../builders';
import { everything, type SpareStorage, settingsFor, startSpareStorage } from './spare-storage';

const appId = '1f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f';
const manifestFolder = resolve(__dirname, '../../manifest');
const rights = 'lezen, schrijven en verwijderen in';
let spare: SpareStorage;
let folder: string;
let web: Server;
let webUrl: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-doctor-'));
  spare = await startSpareStorage();
  // Without `writeHead`: restify, in the same process, replaces it for every server.
  web = createServer(({ url }, response) => {
    response.statusCode = url === '/healthz' ? 200 : 503;
    response.end();
  });
  await new Promise<void>((done) => web.listen(0, '127.0.0.1', done));
  webUrl = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
});

afterAll(async () => {
  web.close();
  await spare.stop();
  await rm(folder, { recursive: true });
});

test('storage in which everything may be done is in order, and nothing is left in it', async () => {
  const { storage, store, settings } = spare.emptyAccount();
  await store.prepare();
  expect((await checkStorage(createStorageProbe(settings), () => new Date())).map(lineOf)).toEqual([
    `✓ in orde: ${rights} de tabel Proposals`,
    `✓ in orde: ${rights} de tabel Directory`,
    `✓ in orde: ${rights} de bestanden`,
    '✓ in orde: de klok van deze machine',
  ]);
  expect(await everything(storage)).toEqual({ rows: [], files: [] });
});

test('before the bot ever started the tables and files are missing', async () => {
  const { settings } = spare.emptyAccount();
  const lines = (await checkStorage(createStorageProbe(settings), () => new Date())).map(lineOf);
  const start = 'Die is er nog niet. Start de bot één keer: dan wordt alles aangemaakt.';
  expect(lines.slice(0, 3)).toEqual([
    `✗ niet in orde: ${rights} de tabel Proposals. ${start}`,
    `✗ niet in orde: ${rights} de tabel Directory. ${start}`,
    `✗ niet in orde: ${rights} de bestanden. ${start}`,
  ]);
});

test('a wrong key is refused by storage, and the role that is missing is named', async () => {
  const { settings } = spare.emptyAccount();
  const connection = settings.kind === 'connectionString' ? settings.connectionString : '';
  const wrong = settingsFor(
    connection.replace(/AccountKey=[^;]+/, `AccountKey=${Buffer.alloc(64).toString('base64')}`),
  );
  const lines = (await checkStorage(createStorageProbe(wrong), () => new Date())).map(lineOf);
  const roles = [/rol Storage Table Data Contributor/, /rol Storage Table Data Contributor/, /rol Storage Blob Data/];
  expect(lines.slice(0, 3)).toEqual(roles.map((role) => expect.stringMatching(role)));
});

test('storage that does not answer is not taken for storage without rights', async () => {
  const away = settingsFor(
    'DefaultEndpointsProtocol=http;AccountName=weg;AccountKey=YQ==;' +
      ['Table', 'Blob', 'Queue'].map((service) => `${service}Endpoint=http://127.0.0.1:1/weg`).join(';'),
  );
  const lines = (await checkStorage(createStorageProbe(away), () => new Date())).map(lineOf);
  expect(lines).toHaveLength(4);
  for (const line of lines.slice(0, 3)) expect(line).toContain('De opslag antwoordt niet.');
  expect(lines[3]).toContain('De opslag zegt niet hoe laat het is.');
});

test('a clock that differs more than half a minute is told', async () => {
  const { settings } = spare.emptyAccount();
  const late = () => new Date(Date.now() + 120_000);
  const clock = (await checkStorage(createStorageProbe(settings), late)).map(lineOf).at(-1);
  expect(clock).toMatch(
    /^✗ niet in orde: de klok van deze machine\. Die verschilt 1[12]\d seconden met die van de opslag\. Zet hem gelijk\.$/,
  );
});

test('parties with a channel and secretaries who spoke with the bot are in order', async () => {
  const { store } = spare.emptyAccount();
  await store.prepare();
  await store.parties.save(tenantId, threeParties(), undefined);
  await store.people.remember(tenantId, aPerson(), aPlace());
  const silent = advisers.brandweer.id;
  expect((await checkParties(store, [tenantId], [aPerson().id, silent])).map(lineOf)).toEqual([
    '✓ in orde: de partijen en hun kanalen',
    `✓ in orde: secretaris ${aPerson().id} is te bereiken`,
    `✗ niet in orde: secretaris ${silent} is te bereiken. Laat deze persoon één keer hallo zeggen tegen de bot.`,
  ]);
  expect((await checkParties(store, ['leeg'], [])).map(lineOf)).toEqual([
    '✗ niet in orde: de partijen en hun kanalen. Er is nog geen partij. Laat de secretaris in elk kanaal typen: koppel <partij>',
    '✗ niet in orde: de secretarissen. AKKOORD_SECRETARIES is leeg: niemand kan koppelen.',
  ]);
});

test('a party without a channel, with an impossible rule or with another’s channel is named', () => {
  const { place: _, ...unlinked } = aParty({ id: 'haven', name: 'Havenbedrijf' });
  const parties: Party[] = [
    aParty(),
    unlinked,
    aParty({ id: 'leeg', name: 'Lege partij', rule: { kind: 'all' } }),
    aParty({ id: 'dubbel', name: 'Dubbele partij', place: aParty().place }),
  ];
  expect(troublesOf(parties)).toEqual([
    'Kustwacht en reddingsbrigades en Dubbele partij hebben hetzelfde kanaal.',
    'Havenbedrijf heeft geen kanaal. Typ daar: koppel Havenbedrijf',
    expect.stringMatching(/^Lege partij: /),
  ]);
});

test('parties that cannot be read are told, not taken for none', async () => {
  const { store } = spare.emptyAccount();
  const broken = { ...store, parties: { ...store.parties, load: () => Promise.reject(new Error('away')) } };
  expect((await checkParties(broken, [tenantId], [])).map(lineOf)).toEqual([
    '✗ niet in orde: de partijen. De tabel Directory is niet te lezen. Los eerst de punten over de opslag op.',
  ]);
});

test('a bot that answers and one that does not are told apart', async () => {
  expect((await checkWeb(webUrl, `${webUrl}/keys`)).map(lineOf)).toEqual([
    '✓ in orde: de bot antwoordt op AKKOORD_PUBLIC_URL',
    `✗ niet in orde: de sleutels van Teams. ${webUrl}/keys antwoordt met 503. Kijk of het netwerk dit adres toelaat.`,
  ]);
  expect((await checkWeb('http://127.0.0.1:1', `${webUrl}/healthz`)).map(lineOf)).toEqual([
    '✗ niet in orde: de bot antwoordt op AKKOORD_PUBLIC_URL. http://127.0.0.1:1/healthz antwoordt niet. Start de bot en kijk in zijn log.',
    '✓ in orde: de sleutels van Teams',
  ]);
});

test('a package is for this bot, for another, or none', async () => {
  const path = join(folder, 'akkoord-dev.zip');
  const other = '9e4f2a68-5b07-4f91-8d3c-1a7c5e0b4d04';
  const zip = await writePackage(path, appId.toUpperCase());
  expect(lineOf(await checkPackage(path, appId))).toBe(`✓ in orde: het pakket voor Teams, ${path}`);
  expect(lineOf(await checkPackage(path, other))).toContain(
    `Daarin staat bot ${appId}, maar MicrosoftAppId is ${other}. Maak het opnieuw.`,
  );
  zip.file('outline.png', 'geen plaatje');
  await writeFile(path, await zip.generateAsync({ type: 'uint8array' }));
  expect(lineOf(await checkPackage(path, appId))).toContain(
    'Teams neemt dit niet aan. outline.png moet een png van 32 bij 32 pixels zijn. Maak het opnieuw',
  );
  await writeFile(path, 'geen zip');
  expect(lineOf(await checkPackage(path, appId))).toContain('Dit is geen leesbaar pakket');
});

async function writePackage(path: string, BOT_ID: string): Promise<JSZip> {
  const read = (name: string) => readFile(join(manifestFolder, name));
  const [manifest, english, color, outline] = await Promise.all(
    ['manifest.json', 'en.json', 'color.png', 'outline.png'].map(read),
  );
  if (!manifest || !english || !color || !outline) throw new Error('a part is missing');
  const parts = { manifest: String(manifest), english: String(english), color, outline };
  const made = await makeAppPackage(parts, { TEAMS_APP_ID: BOT_ID, BOT_ID, APP_NAME_SUFFIX: '' });
  if ('problems' in made) throw new Error(made.problems.join(' '));
  await writeFile(path, made.zip);
  return JSZip.loadAsync(made.zip);
}
