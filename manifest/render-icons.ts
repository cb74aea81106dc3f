import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../test/support/browser';
import { iconSizes, renderIcon } from './render-icon';

async function renderIcons(folder: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    for (const [name, size] of Object.entries(iconSizes)) {
      const svg = await readFile(join(folder, `${name}.svg`), 'utf8');
      await writeFile(join(folder, `${name}.png`), await renderIcon(page, svg, size));
    }
  } finally {
    await browser.close();
  }
}

void renderIcons(__dirname);
