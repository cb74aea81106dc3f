import type { Browser } from 'playwright-core';

/** The Playground's page, as a person uses it. Every act waits until it can be done or seen. */
export interface PlaygroundPage {
  /** `Personal Chat`, or the name of a channel or group chat. */
  open(conversation: string): Promise<void>;
  /** In a chat. */
  say(text: string): Promise<void>;
  /** The newest button with this title in the open conversation. */
  press(title: string): Promise<void>;
  /** Returns a screen reader's view of the newest card with this text: `- row "Partij Akkoord 5-nov-2024"`. */
  readCard(text: string): Promise<string>;
}

const patienceMs = 20_000;
/** A narrower page hides its list of conversations. */
const roomy = { width: 1400, height: 1000 };

export async function openPlayground(browser: Browser, url: string): Promise<PlaygroundPage> {
  const page = await browser.newPage({ viewport: roomy });
  page.setDefaultTimeout(patienceMs);
  // It fetches fonts from Microsoft.
  await page.route(
    ({ hostname }) => hostname !== 'localhost',
    (route) => route.abort(),
  );
  await page.goto(url);
  const cards = page.locator('.ac-adaptiveCard');
  return {
    open: (conversation) => page.getByRole('treeitem', { name: conversation }).click(),
    async say(text) {
      await page.getByRole('textbox').last().fill(text);
      await page.getByRole('button', { name: 'Send Message' }).last().click();
    },
    press: (title) => cards.getByRole('button', { name: title, exact: true }).last().click(),
    readCard: (text) => cards.filter({ hasText: text }).last().ariaSnapshot(),
  };
}
