import { notFilledSentences } from '../../cards/words/not-filled';
import { consultationRows, roundRow } from '../../cards/words/table';
import { parseSections } from '../core/note/memo';
import { evolveAll } from '../core/proposal/evolve';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { viewFor } from '../core/proposal/view';
import type { IsolatedParser } from '../memo/isolate-parsing';
import type { Store } from '../store/ports';

/** A file to download. */
export interface Download {
  name: string;
  bytes: Uint8Array;
  contentType: string;
}

type Rows = Parameters<IsolatedParser['finishedDocument']>[0]['rows'];

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
  const rows = await rowsOf(store, proposal);
  const notices = notFilledSentences;
  return finishedDocument({ document, bytes, memo, sections: parseSections(sections), rows, notices });
}

/** Returns the rows of the note's table. A written round adds a line under those of the consultation before it. */
async function rowsOf({ proposals }: Pick<Store, 'proposals'>, proposal: Proposal): Promise<Rows> {
  if (!proposal.written) return consultationRowsOf(proposal);
  const { id, revision } = proposal.written.after;
  const key = { tenantId: proposal.tenantId, id };
  // As it was when the round began: it may have had a new version since.
  const events = (await proposals.events(key)).filter(({ number }) => number <= revision).map(({ event }) => event);
  const consultation = events.length === 0 ? [] : consultationRowsOf(evolveAll(undefined, key, events));
  return [...consultation, roundRow(viewFor(proposal, { kind: 'author' }))];
}

function consultationRowsOf(proposal: Proposal): Rows {
  const view = viewFor(proposal, { kind: 'author' });
  return consultationRows(view).map((row, index) => {
    const nameInNote = proposal.document.namesInNote?.[view.rows[index]?.party ?? ''];
    return nameInNote === undefined ? row : { ...row, nameInNote };
  });
}
