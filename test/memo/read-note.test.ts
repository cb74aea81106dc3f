import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Unreadable } from '../../bot/core/note/unreadable';
import { type ReadMemo, readDocument, readPastedText } from '../../bot/memo/read-document';
import { emptyRows, filledRows, heatPlanMemo, heatPlanSections } from '../support/notes/heat-plan';

const forms = ['docx', 'pdf', 'txt'] as const;

describe.each(forms)('a note as %s', (form) => {
  test('gives every field, and the parties that nothing is known of yet', async () => {
    const { memo } = await readNote('empty', form);
    expect(memo).toEqual({ ...heatPlanMemo, consultation: emptyRows });
  });

  test('gives the table as the author filled it in', async () => {
    const { memo } = await readNote('filled', form);
    expect(memo).toEqual({ ...heatPlanMemo, consultation: filledRows });
  });

  test('gives the running text under its own headings, paragraphs and items each on a line', async () => {
    const { sections } = await readNote('filled', form);
    expect(sections).toEqual(heatPlanSections);
  });
});

async function readNote(state: 'empty' | 'filled', form: (typeof forms)[number]): Promise<ReadMemo> {
  const name = `heat-plan-${state}.${form}`;
  const bytes = await readFile(join(__dirname, '../support/notes/files', name));
  const read = form === 'txt' ? readPastedText(bytes.toString()) : await readDocument({ name, bytes });
  if (read instanceof Unreadable) throw new Error(`${name} is ${read.kind}`);
  return read;
}
