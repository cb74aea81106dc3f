import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { cardSizeLimit, sizeOf } from '../../cards/elements/fit-card';
import { openBrowser } from '../support/browser';
import { galleryPage } from './page';
import { states } from './states';
import { type ThemeName, themeNames } from './themes';

let browser: Browser;
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each(themeNames)(
  'every card can be drawn, and read by everybody: %s',
  async (theme) => {
    const page = await openGallery(theme);
    expect(await page.evaluate('window.findings')).toEqual([]);
    expect(await page.locator('.card > *').count()).toBe(Object.keys(states).length);
    expect(await barriers(page)).toEqual([]);
    await unfold(page);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  },
  90_000,
);

test('every input has a label', async () => {
  const page = await openGallery('light');
  await unfold(page);
  const labels = await page.evaluate<string[]>(`
    [...document.querySelectorAll('.card :is(input, textarea, select)')].map((input) =>
      (input.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.innerText).join(' '))`);
  expect(labels).toEqual(expect.arrayContaining(['Onderwerp', 'Uiterlijk reageren', 'Opmerking *', 'Reden *']));
  expect(labels.filter((label) => label.trim() === '')).toEqual([]);
  await page.close();
});

test('on a phone every word in a table stands whole on its line', async () => {
  const page = await openGallery('light', { width: 360, height: 800 });
  const broken = await page.evaluate<string[]>(`
    [...document.querySelectorAll('.card [role=table]')].flatMap((table) => {
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      const words = [];
      while (walker.nextNode()) {
        for (const { 0: word, index } of walker.currentNode.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + word.length);
          words.push({ word, lines: range.getClientRects().length });
        }
      }
      return words.filter(({ lines }) => lines > 1).map(({ word }) => word);
    })`);
  expect(broken).toEqual([]);
  await page.close();
});

test.each(Object.entries(states))('Teams takes the card: %s', (_, card) => {
  expect(sizeOf(card)).toBeLessThan(cardSizeLimit);
});

async function openGallery(theme: ThemeName, viewport?: { width: number; height: number }): Promise<Page> {
  const page = await browser.newPage(viewport ? { viewport } : {});
  await page.setContent(galleryPage(states, theme));
  await page.addScriptTag({ content: axe });
  return page;
}

/** Unfolds Akkoord met opmerking and Niet akkoord. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(`document.querySelectorAll('.card .expandable').forEach((button) => button.click())`);
}

/** Returns the findings of axe, as `rule: element`. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ resultTypes: ['violations'] })`);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
