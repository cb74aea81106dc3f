import { createHash } from 'node:crypto';
import { extractText, getDocumentProxy } from 'unpdf';
import { finishedDownload } from '../../bot/http/finished-note';
import { certificateDownload } from '../../bot/http/record/certificate';
import { createIsolatedParser, finisherLimits } from '../../bot/memo/isolate-parsing';
import { aKey, threeParties } from '../support/builders';
import { makeDocx, paragraph, row, table } from '../support/docx/make-docx';
import { aNote, anOffice } from '../support/memory-bot/concept-office';

const maker = createIsolatedParser(finisherLimits);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the certificate names the SHA-256 of the note as it was sent, and as it goes back to its author', async () => {
  const { store, putOut, answers } = await anOffice();
  const names = threeParties().map(({ name }) => row([name, '', '']));
  const body = paragraph('Plan') + table(3, row(['Afgestemd met', 'Datum', 'Advies']), ...names);
  const bytes = Uint8Array.from(await makeDocx({ body }));
  const proposal = await putOut({}, { ...aNote().file, bytes });
  expect(await pagesOf(await certificateDownload(store, maker, proposal))).toContain('Nog niet afgestemd.');

  for (const { id } of threeParties()) await answers(proposal, id);
  const file = await certificateDownload(store, maker, proposal);
  expect(file).toMatchObject({ name: 'Bewijsstuk 1.pdf', contentType: 'application/pdf' });
  const text = await pagesOf(file);
  const note = await finishedDownload(store, maker, proposal);
  expect(text).toContain(hashOf(bytes));
  expect(text).toContain(hashOf(note?.bytes ?? new Uint8Array()));
  const head = await store.proposals.load(proposal);
  expect(text).toContain(head?.value.lastHash);
});

test('of what is not there nothing is given', async () => {
  const { store } = await anOffice();
  expect(await certificateDownload(store, maker, aKey({ id: 'elders' }))).toBeUndefined();
});

async function pagesOf(file: { bytes: Uint8Array } | undefined): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(file?.bytes ?? [])), { mergePages: true });
  return text;
}
