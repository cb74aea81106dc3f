import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { iconSizes, renderIcon } from '../../manifest/render-icon';
import { openBrowser } from '../support/browser';

const folder = join(__dirname, '..', '..', 'manifest');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser?.close());

interface Picture {
  width: number;
  height: number;
  /** Red, green, blue and opacity, each 0 to 255. */
  pixels: number[][];
}

async function look(png: Buffer): Promise<Picture> {
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const { data, ...size } = await page.evaluate<Omit<Picture, 'pixels'> & { data: string }>(`(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(source)};
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(image, 0, 0);
    return { width, height, data: context.getImageData(0, 0, width, height).data.join() };
  })()`);
  // Sends one text, because a long list of numbers takes seconds to come over.
  const parts = data.split(',').map(Number);
  return { ...size, pixels: Array.from({ length: parts.length / 4 }, (_, at) => parts.slice(at * 4, at * 4 + 4)) };
}

describe.each(Object.entries(iconSizes))('the icon %s', (name, size) => {
  it('has the size that Teams demands', async () => {
    expect(await look(await readFile(join(folder, `${name}.png`)))).toMatchObject({ width: size, height: size });
  });

  it('is what its drawing gives', async () => {
    const svg = await readFile(join(folder, `${name}.svg`), 'utf8');
    const drawn = await look(await renderIcon(page, svg, size));
    const kept = await look(await readFile(join(folder, `${name}.png`)));
    // Another browser draws an edge a little differently.
    const differing = kept.pixels.filter((pixel, at) =>
      pixel.some((part, of) => differs(part, drawn.pixels[at]?.[of])),
    );
    expect(differing.length / kept.pixels.length).toBeLessThan(0.02);
  });
});

const differs = (one: number, other = Number.NaN) => !(Math.abs(one - other) <= 32);

test('the outline is white on nothing, as Teams colours it itself', async () => {
  const { pixels } = await look(await readFile(join(folder, 'outline.png')));
  const seen = pixels.filter(([, , , opacity = 0]) => opacity > 0);
  expect(seen.length).toBeGreaterThan(50);
  expect(seen.length).toBeLessThan(pixels.length / 2);
  expect(new Set(seen.map(([red, green, blue]) => `${red},${green},${blue}`))).toEqual(new Set(['255,255,255']));
});

test('the colour icon leaves nothing see-through', async () => {
  const { pixels } = await look(await readFile(join(folder, 'color.png')));
  expect(pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
});
