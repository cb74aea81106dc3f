import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Local, startLocal } from '../../infra/local/local';
import { type LocalPorts, refuseTakenPorts } from '../../infra/local/ports';
import { openBrowser } from '../support/browser';
import { freePorts } from '../support/playground/free-ports';
import { openPlayground } from '../support/playground/playground-page';

const enoughMs = 120_000;

let location: string;
let ports: LocalPorts;
let local: Local;
let browser: Browser;

beforeAll(async () => {
  location = await mkdtemp(join(tmpdir(), 'akkoord-'));
  ports = await freePorts();
  local = await startLocal({ ports, location, onProgress: () => {}, onLogLine: () => {} });
  browser = await openBrowser();
}, enoughMs);

afterAll(async () => {
  await browser?.close();
  await local?.stop();
  await rm(location, { recursive: true });
}, enoughMs);

test('Drie gesprekken zijn al gekoppeld', () => {
  expect(local.linked.map(({ name, party }) => `${name} is ${party}`)).toEqual([
    'General is LGO crisisbeheersing',
    'Veiligheidsdirectie is Veiligheidsdirectie',
    'Adviseurs gemeenten is Adviseurs gemeenten',
  ]);
});

test(
  'De auteur van de voorbeeldnotitie krijgt het verslag als in elk gesprek iemand op Akkoord heeft gedrukt',
  async () => {
    const page = await openPlayground(browser, local.pageUrl);
    await page.open('Personal Chat');
    await page.say('voorbeeld');
    await page.press('Uitzetten');
    for (const { name, party } of local.linked) {
      await page.open(name);
      await page.press('Akkoord');
      expect(await page.readCard('Marit Hoekstra: Akkoord')).toMatch(agreed(party));
    }
    await page.open('Personal Chat');
    const report = await page.readCard('Afgestemd: ');
    for (const { party } of local.linked) expect(report).toMatch(agreed(party));
  },
  enoughMs,
);

test('Na het stoppen is elke poort weer vrij', async () => {
  await expect(refuseTakenPorts(ports)).rejects.toThrow(`Poort ${ports.bot} is bezet. Die is nodig voor de bot.`);
  await local.stop();
  await refuseTakenPorts(ports);
});

/** The row of the table Afgestemd met: `LGO crisisbeheersing Akkoord 5-nov-2024`. */
function agreed(party: string): RegExp {
  return new RegExp(`row "${party} Akkoord \\d{1,2}-[a-z]{3}-\\d{4}"`);
}
