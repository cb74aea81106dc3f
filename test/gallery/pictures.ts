import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openBrowser } from '../browser';
import { galleryPage } from './page';
import { states } from './states';

/** The README's pictures: file name and the state that it shows. */
const pictures = {
  proposal: 'Voorstel, deze partij is akkoord',
  concept: 'Concept, alles gelezen',
  status: 'Status, met opmerking',
  report: 'Rapport',
};

async function takePictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 560, height: 800 }, deviceScaleFactor: 2 });
    await page.setContent(galleryPage(states, 'light'));
    for (const [name, state] of Object.entries(pictures)) {
      const path = join(folder, `${name}.png`);
      await page.locator(`section:has(> h2:text-is("${state}")) .card`).screenshot({ path });
      console.log(path);
    }
  } finally {
    await browser.close();
  }
}

void takePictures(resolve(__dirname, '../../docs/pictures'));
