import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Local, startLocal } from '../../infra/local/local';
import { openBrowser } from '../browser';
import { freePorts } from './free-ports';
import { openPlayground, type PlaygroundPage } from './page';

let location: string;
let local: Local;
let browser: Browser;
let page: PlaygroundPage;
const botLog: string[] = [];

beforeAll(async () => {
  location = await mkdtemp(join(tmpdir(), 'akkoord-'));
  const starting = startLocal({
    ports: await freePorts(),
    location,
    onProgress: () => {},
    onLogLine: (line) => botLog.push(line),
  });
  [local, browser] = await Promise.all([starting, openBrowser()]);
  page = await openPlayground(browser, local.pageUrl);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await local?.stop();
  await rm(location, { recursive: true });
}, 60_000);

test('De auteur krijgt bericht dat de notitie is afgestemd, nadat in elk van de drie gesprekken iemand op Akkoord drukte', async () => {
  await page.open('Personal Chat');
  await page.say('voorbeeld');
  await page.press('Uitzetten');
  for (const conversation of ['General', 'Veiligheidsdirectie', 'Adviseurs gemeenten']) {
    await page.open(conversation);
    await page.press('Akkoord');
    await page.readCard('Marit Hoekstra: Akkoord');
  }
  await page.open('Personal Chat');
  const report = await page.readCard('Afgestemd: ');
  for (const party of ['LGO crisisbeheersing', 'Veiligheidsdirectie', 'Adviseurs gemeenten']) {
    expect(report).toMatch(new RegExp(`${party}\\s+\\d+-\\w+-\\d{4}\\s+Akkoord`));
  }
}, 120_000);
