import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

const pdfjs = readFileSync(join(__dirname, '../../node_modules/unpdf/dist/pdfjs.mjs'), 'utf8');
const place = 'http://localhost/';

/** Draws each page of a pdf as a browser shows it, and returns the pictures (png). */
export async function drawPdfPages(browser: Browser, bytes: Uint8Array): Promise<Buffer[]> {
  const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  await page.route(`${place}*`, (route) => {
    const isLibrary = route.request().url().endsWith('.mjs');
    return isLibrary
      ? route.fulfill({ body: pdfjs, contentType: 'text/javascript' })
      : route.fulfill({ body: '<!doctype html><body style="margin:0"></body>', contentType: 'text/html' });
  });
  await page.goto(place);
  await page.evaluate(`(${draw})('${Buffer.from(bytes).toString('base64')}')`);
  const canvases = await page.locator('canvas').all();
  const pictures: Buffer[] = [];
  for (const canvas of canvases) pictures.push(await canvas.screenshot());
  await page.close();
  return pictures;
}

/** Runs in the page. As text, because it is the browser that imports. */
const draw = `async (base64) => {
  const { getDocument } = await import('${place}pdfjs.mjs');
  const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const pdf = await getDocument({ data, useSystemFonts: false, disableFontFace: true }).promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1.4 });
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    canvas.style.display = 'block';
    document.body.append(canvas);
    await page.render({ canvasContext: canvas.getContext('2d'), viewport }).promise;
  }
}`;
