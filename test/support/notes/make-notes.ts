import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../browser';
import { emptyRows, filledRows } from './heat-plan';
import { noteDocx } from './note-docx';
import { noteHtml } from './note-html';
import { noteText } from './note-text';

/** Writes `files/` anew: `npx tsx test/support/notes/make-notes.ts`. */
async function makeNotes(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  for (const [state, rows] of [
    ['empty', emptyRows],
    ['filled', filledRows],
  ] as const) {
    const path = join(__dirname, 'files', `heat-plan-${state}`);
    await page.setContent(noteHtml(rows));
    await writeFile(`${path}.pdf`, await page.pdf({ preferCSSPageSize: true }));
    await writeFile(`${path}.docx`, await noteDocx(rows));
    await writeFile(`${path}.txt`, noteText(rows));
  }
  await browser.close();
}

void makeNotes();
