import JSZip from 'jszip';
import type { ConsultationRow } from '../../bot/core/note/memo';
import { Unreadable } from '../../bot/core/note/unreadable';
import { fillDocx } from '../../bot/memo/docx/fill-docx';
import { readDocument } from '../../bot/memo/read-document';
import { checkDocx } from '../support/docx/check-docx';
import { isOneOf } from './compare-text';
import { corpus } from './corpus';
import type { Note } from './note';

const answer = { date: '1-dec-2026', advice: 'Akkoord' } as const;

/** Returns the faults of filling in any docx of the corpus. */
export async function fillCorpus(): Promise<string[]> {
  const broken: string[] = [];
  for (const note of corpus.filter(({ form }) => form === 'docx')) broken.push(...(await whatFillingBreaks(note)));
  return broken;
}

/** Returns what is wrong with the author's document once every party's answer was put into its table. */
async function whatFillingBreaks(note: Note): Promise<string[]> {
  const parties = (note.gold.consultation ?? []).map(([party]) => party);
  const before = await note.make();
  if (parties.length === 0 || typeof before === 'string') return [];
  const after = await fillDocx(
    before,
    parties.map((party) => ({ party, ...answer })),
  );
  if (typeof after === 'string') return note.hasNoTable ? [] : [`${note.name}: not filled, ${after}`];
  const faults = await checkDocx(after);
  return [
    ...(await answersMissing(note, after, parties)),
    ...(await partsChanged(note, before, after)),
    ...faults.map((fault) => `${note.name}: ${fault}`),
  ];
}

async function answersMissing({ name }: Note, bytes: Uint8Array, parties: readonly string[]): Promise<string[]> {
  const read = await readDocument({ name: 'filled.docx', bytes });
  if (read instanceof Unreadable) return [`${name}: once filled, refused as ${read.kind}`];
  // A cell may hold both answers: the earlier one stays.
  const isAnswered = ({ date, advice }: ConsultationRow) =>
    [answer.date, answer.advice].every((text) => `${date} ${advice}`.includes(text));
  return parties
    .filter((party) => !read.memo.consultation.some((row) => isOneOf(row.party, party) && isAnswered(row)))
    .map((party) => `${name}: no answer beside ${party}`);
}

/** Only the text itself may differ. */
async function partsChanged({ name }: Note, before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, filled] = [await contents(before), await contents(after)];
  const names = new Set([...old.keys(), ...filled.keys()]);
  const changed = [...names].filter((part) => old.get(part) !== filled.get(part));
  return changed.filter((part) => !/^word\/document\d*\.xml$/.test(part)).map((part) => `${name}: ${part} was changed`);
}

async function contents(docx: Uint8Array): Promise<Map<string, string>> {
  const entries = Object.values((await JSZip.loadAsync(docx)).files);
  return new Map(await Promise.all(entries.map(async (file) => [file.name, await file.async('base64')] as const)));
}
