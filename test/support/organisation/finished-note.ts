import { readDocument } from '../../../bot/memo/read-document';
import type { Organisation } from './organisation';

/** Follows the link on the card and reads the table in the finished note, as `PARTY: ADVICE`. */
export async function consultationIn(at: Organisation, card: object | undefined): Promise<string[]> {
  const [path = ''] = JSON.stringify(card).match(/\/files\/[\w.-]+/) ?? [];
  const file = await fetch(`${at.botUrl()}${path}`);
  const read = await readDocument({ name: 'Notitie.docx', bytes: new Uint8Array(await file.arrayBuffer()) });
  return 'memo' in read ? read.memo.consultation.map(({ party, advice }) => `${party}: ${advice}`) : [read.kind];
}
