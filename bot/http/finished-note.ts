import { notFilledSentences } from '../../cards/words/not-filled';
import { consultationRows } from '../../cards/words/table';
import { parseSections } from '../core/note/memo';
import type { ProposalKey } from '../core/proposal/proposal';
import { viewFor } from '../core/proposal/view';
import type { IsolatedParser } from '../memo/isolate-parsing';
import type { Store } from '../store/ports';

/** A file to download. */
export interface Download {
  name: string;
  bytes: Uint8Array;
  contentType: string;
}

/** Returns the author's own note with its table filled as it stands now; undefined when there is no such proposal. */
export async function finishedDownload(
  store: Pick<Store, 'proposals' | 'files'>,
  { finishedDocument }: Pick<IsolatedParser, 'finishedDocument'>,
  key: ProposalKey,
): Promise<Download | undefined> {
  const proposal = (await store.proposals.load(key))?.value.proposal;
  if (!proposal) return undefined;
  const { document, memo } = proposal;
  const [bytes, sections] = await Promise.all([
    store.files.get(key, document.sha256),
    store.files.get(key, document.sectionsSha256),
  ]);
  if (!bytes || !sections) throw new Error(`file of proposal ${key.id} is not in the file store`);
  const view = viewFor(proposal, { kind: 'author' });
  const rows = consultationRows(view).map((row, index) => {
    const nameInNote = document.namesInNote?.[view.rows[index]?.party ?? ''];
    return nameInNote === undefined ? row : { ...row, nameInNote };
  });
  const notices = notFilledSentences;
  return finishedDocument({ document, bytes, memo, sections: parseSections(sections), rows, notices });
}
