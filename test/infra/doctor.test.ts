import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import JSZip from 'jszip';
import type { Party } from '../../bot/core/directory/party';
import { checkPackage } from '../../infra/doctor/check-package';
import { checkParties, troublesOf } from '../../infra/doctor/check-parties';
import { checkWeb } from '../../infra/doctor/check-web';
import { lineOf } from '../../infra/doctor/finding';
import { makeAppPackage } from '../../manifest/make-app-package';
import { advisers, aParty, aPerson, aPlace, tenantId, threeParties } from '../support/builders';
import { emptyAccount } from '../support/store/own-storage';

const appId = '1f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f';
const manifestFolder = resolve(__dirname, '../../manifest');
let folder: string;
let web: Server;
let webUrl: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-doctor-'));
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
  await rm(folder, { recursive: true });
});

test('parties with a channel and secretaries who spoke with the bot are in order', async () => {
  const { store } = await emptyAccount();
  await store.prepare();
  await store.parties.save(tenantId, threeParties(), undefined);
  await store.people.remember(tenantId, aPerson(), aPlace());
  const silent = advisers.brandweer.id;
  expect((await checkParties(store, [tenantId], [{ id: aPerson().id }, { id: silent }])).map(lineOf)).toEqual([
    '✓ in orde: de partijen en hun kanalen',
    `✓ in orde: secretaris ${aPerson().id} is te bereiken`,
    `✗ niet in orde: secretaris ${silent} is te bereiken. Laat deze persoon één keer hallo zeggen tegen de bot.`,
  ]);
  expect((await checkParties(store, ['leeg'], [])).map(lineOf)).toEqual([
    '✗ niet in orde: de partijen en hun kanalen. Er is nog geen partij. Laat de secretaris in elk kanaal typen: koppel <partij>',
    '✗ niet in orde: de secretarissen. AKKOORD_SECRETARIES is leeg: niemand kan koppelen.',
  ]);
});

test('a fault of a party makes the point about parties red', async () => {
  const { store } = await emptyAccount();
  await store.prepare();
  const { place: _, ...unlinked } = aParty({ name: 'Havenbedrijf' });
  await store.parties.save(tenantId, [unlinked], undefined);
  expect((await checkParties(store, [tenantId], [])).map(lineOf)[0]).toBe(
    '✗ niet in orde: de partijen en hun kanalen. Havenbedrijf heeft geen kanaal. Typ daar: koppel Havenbedrijf',
  );
});

test('without an organisation nothing is said about its parties and secretaries', async () => {
  const { store } = await emptyAccount();
  expect((await checkParties(store, [], [{ id: aPerson().id }])).map(lineOf)).toEqual([
    '- niet nagegaan: de partijen en de secretarissen. Met AKKOORD_AUTH=off hoort de bot bij geen organisatie.',
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
  const { store } = await emptyAccount();
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
    '✗ niet in orde: de bot antwoordt op AKKOORD_PUBLIC_URL. http://127.0.0.1:1/healthz antwoordt niet. Start de bot, en kijk in zijn log of hij bij zijn opslag kan. Een nieuwe rol werkt soms pas na tien minuten.',
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
