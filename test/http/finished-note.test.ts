import { Unreadable } from '../../bot/core/note/unreadable';
import { Refusal } from '../../bot/core/refusal';
import { finishedDownload } from '../../bot/http/finished-note';
import { readDocx } from '../../bot/memo/docx/read-docx';
import { finishedDocument } from '../../bot/memo/finished-document';
import { aKey, aPerson, threeParties } from '../support/builders';
import { makeDocx, paragraph, row, table } from '../support/docx/make-docx';
import { tableWords } from '../support/docx/read-made';
import { aNote, anOffice } from '../support/memory-bot/concept-office';

test('the author’s own note comes back filled, each party under the name that the note has for it', async () => {
  expect(await filledNote(['KW', 'Zuiveringsschap', 'Lokale brandweer'])).toEqual([
    ['0: Afgestemd met', '1: Datum', '2: Advies'],
    ['0: KW', expect.stringMatching(/^1: \d+-/), '2: Akkoord'],
    ['0: Zuiveringsschap', '1: ', '2: '],
    ['0: Lokale brandweer', '1: ', '2: '],
  ]);
});

test('a new version that calls the parties the same is filled as well', async () => {
  const office = await anOffice();
  const proposal = await office.putOut();
  expect(proposal.document.namesInNote).toEqual(
    Object.fromEntries(threeParties().map(({ id }, index) => [id, proposal.memo.consultation[index]?.party])),
  );
  await office.newVersions.start(proposal, aPerson(), aNote().place);
  const received = await office.newVersions.receive(aNote({ subject: 'Ander plan' }));
  expect(received).toMatchObject({ draft: { document: { namesInNote: proposal.document.namesInNote } } });
});

test('of what is not there nothing is given', async () => {
  const { store } = await anOffice();
  expect(await finishedDownload(store, { finishedDocument }, aKey({ id: 'elders' }))).toBeUndefined();
});

/**
 * Returns the table of the finished note after the first party's Akkoord. The note has these names for the three
 * parties.
 */
async function filledNote(names: readonly string[]): Promise<string[][]> {
  const { store, drafts, answers, newId } = await anOffice();
  const rows = names.map((name) => row([name, '', '']));
  const body = paragraph('Plan') + table(3, row(['Afgestemd met', 'Datum', 'Advies']), ...rows);
  const note = aNote();
  const tableRows = names.map((party, index) => ({
    party: threeParties()[index]?.id ?? '',
    row: { party, date: '', advice: '' },
  }));
  const file = { ...note.file, kind: 'docx' as const, bytes: await makeDocx({ body }) };
  const key = await drafts.create({ ...note, file, tableRows, deadline: '2026-03-20' });
  if (key instanceof Refusal) throw new Error(key.kind);
  const proposal = await drafts.submit({ key, by: aPerson(), form: {}, commandId: newId() });
  if (proposal instanceof Refusal) throw new Error(proposal.kind);
  await answers(proposal, 'kustwacht');
  const finished = await finishedDownload(store, { finishedDocument }, key);
  const page = await readDocx(finished?.bytes ?? new Uint8Array());
  return page instanceof Unreadable ? [[page.kind]] : tableWords(page);
}
