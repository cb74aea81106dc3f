import JSZip from 'jszip';
import { memoVersions } from '../../bot/core/proposal/memo-versions';
import { Refusal } from '../../bot/core/refusal';
import { type RecordPorts, recordDownload } from '../../bot/http/record/record-zip';
import { createIsolatedParser, finisherLimits } from '../../bot/memo/isolate-parsing';
import { aPerson, aPlace, threeParties } from './builders';
import { makeDocx, paragraph, row, table } from './docx/make-docx';
import { aNote, anOffice } from './memory-bot/concept-office';
import { commandOf } from './proposal/after-steps';

const maker = createIsolatedParser(finisherLimits);
export const madeAt = '2026-04-01T08:00:00.000Z';

/** The record of a note with two versions, an objection, a remark that looks like a formula, and the end. */
export async function aRecord({
  isEnded = true,
  terms = [],
}: {
  isEnded?: boolean;
  terms?: RecordPorts['terms'];
} = {}) {
  const office = await anOffice();
  const key = await office.putOut({ subject: 'Vaarroute & <steiger>' }, await fillableNote('Versie een'));
  const press = async (party: string, kind: 'agree' | 'disagree' | 'agreeWithRemark', remark = '') => {
    const head = await office.store.proposals.load(key);
    if (!head) throw new Error('the proposal is gone');
    const outcome = await office.handleCommand(key, commandOf(head.value.proposal, { party, kind, remark }));
    if (outcome instanceof Refusal) throw new Error(outcome.kind);
  };
  await press('kustwacht', 'agree');
  await press('waterschap', 'disagree', 'De kosten; "ontbreken".\nEcht.');
  await office.newVersions.start(key, aPerson(), aPlace());
  const file = await fillableNote('Versie twee');
  await office.newVersions.receive({ ...aNote({ subject: 'Vaarroute & <steiger>' }), file });
  const document = (await office.store.drafts.load(key, aPerson().id))?.value.document.sha256 ?? '';
  const form = { parties: 'waterschap,brandweer' };
  await office.newVersions.putOut({ key, by: aPerson(), document, form, commandId: 'versie-2' });
  if (isEnded) {
    await press('waterschap', 'agreeWithRemark', '=HYPERLINK("https://example.org")');
    await press('brandweer', 'agree');
  }
  const zip = await recordDownload({ store: office.store, maker, terms, now: () => madeAt }, key);
  if (!zip) throw new Error('there is no record');
  return { zip, key, office };
}

/** The record of the same proposal when a version of its note has 41 MB. */
export async function recordWithHugeVersion(version: number) {
  const { key, office } = await aRecord({ isEnded: false });
  const { proposals, files } = office.store;
  const versions = memoVersions((await proposals.events(key)).map(({ event }) => event));
  const huge = versions[version - 1]?.document.sha256;
  const get: typeof files.get = async (of, sha256) =>
    sha256 === huge ? new Uint8Array(41 * 1024 * 1024) : files.get(of, sha256);
  const store = { proposals, files: { ...files, get } };
  const zip = await recordDownload({ store, maker, terms: [], now: () => madeAt }, key);
  return filesIn(zip?.bytes ?? new Uint8Array());
}

async function fillableNote(title: string) {
  const names = threeParties().map(({ name }) => row([name, '', '']));
  const body = paragraph(title) + table(3, row(['Afgestemd met', 'Datum', 'Advies']), ...names);
  return { ...aNote().file, bytes: Uint8Array.from(await makeDocx({ body })) };
}

/** The files of a zip by name. */
export async function filesIn(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).map(async (file) => [file.name, await file.async('nodebuffer')] as const);
  return new Map(await Promise.all(files));
}

export async function zipOf(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const zip = new JSZip();
  for (const [name, bytes] of files) zip.file(name, bytes, { createFolders: false });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
