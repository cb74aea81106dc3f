import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { drawCertificate } from '../../bot/memo/certificate/draw-certificate';
import { openBrowser } from '../support/browser';
import { drawPdfPages } from '../support/draw-pdf-pages';
import { certificateAfter, settled } from './certificate-states';
import { galleryPage } from './page';
import { certificatePicture, type Picture, pictures } from './picture-list';
import { states } from './states';

async function takePictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    for (const [name, picture] of Object.entries(pictures)) {
      const page = await browser.newPage({ locale: 'nl-NL', deviceScaleFactor: 1.5 });
      await takePicture(page, picture, join(folder, `${name}.png`));
      await page.close();
    }
    await takeCertificate(browser, join(folder, `${certificatePicture}.png`));
  } finally {
    await browser.close();
  }
}

/** The first page of a certificate. */
async function takeCertificate(browser: Browser, path: string): Promise<void> {
  const [page] = await drawPdfPages(browser, await drawCertificate(certificateAfter(settled)));
  if (page) await writeFile(path, page);
  console.log(path);
}

/** The page has this card only, as wide as the place where people read it. */
async function takePicture(page: Page, { state, width = 560, height, unfold }: Picture, path: string): Promise<void> {
  const card = states[state];
  if (!card) throw new Error(`There is no state called ${state}`);
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(galleryPage({ [state]: card }, 'light'));
  if (unfold) await page.getByRole('button', { name: unfold, exact: true }).click();
  const box = await page.locator('.card').boundingBox();
  if (!box) throw new Error(`The card of ${state} is not to be seen`);
  await page.screenshot({ path, fullPage: true, clip: { ...box, height: Math.min(box.height, height ?? box.height) } });
  console.log(path);
}

void takePictures(resolve(__dirname, '../../docs/pictures'));
