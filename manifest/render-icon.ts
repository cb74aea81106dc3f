import type { Page } from 'playwright-core';

/** Width and height in pixels, as Teams demands them. */
export const iconSizes = { color: 192, outline: 32 } as const;

/** Draws a PNG of so many pixels wide and high; the rest stays transparent. */
export async function renderIcon(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}
