import { conceptView } from '../../bot/core/concept/concept-view';
import { Unreadable } from '../../bot/core/note/unreadable';
import { readDocument } from '../../bot/memo/read-document';
import { sampleNote } from '../../bot/memo/sample-note';
import { conceptCard } from '../../cards/author/concept-card';
import { openBrowser } from '../support/browser';
import { aDraft, aParty } from '../support/builders';
import { galleryPage } from './page';

/** A phone's screen, in points. */
const phone = { width: 360, height: 560 };

test('the concept of an ordinary note fits two screens of a phone', async () => {
  const note = await readDocument(await sampleNote('2026-03-02T09:00:00.000Z'));
  if (note instanceof Unreadable) throw new Error(note.kind);
  const { memo, reading } = note;
  const parties = memo.consultation.map(({ party }) => aParty({ id: party, name: party }));
  const tableRows = memo.consultation.map((row) => ({ party: row.party, row }));
  const draft = aDraft({ memo, reading, tableRows, parties: parties.map(({ id }) => id) });
  const card = conceptCard(conceptView(draft, parties, [], '2026-03-02'));
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: phone });
  await page.setContent(galleryPage({ Concept: card }, 'light'));
  const folded = await page.locator('.card').boundingBox();
  expect(folded?.height).toBeLessThanOrEqual(2 * phone.height);
  expect(await page.getByLabel('Vergaderdatum').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Alles aanpassen' }).click();
  expect(await page.getByLabel('Vergaderdatum').isVisible()).toBe(true);
  await browser.close();
});
