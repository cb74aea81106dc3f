import { certificateDocument } from '../../../cards/certificate/certificate-document';
import { certificateFileName } from '../../../cards/words/certificate';
import type { ProposalKey } from '../../core/proposal/proposal';
import { markOf } from '../../core/proposal/reference';
import type { IsolatedParser } from '../../memo/isolate-parsing';
import { sha256Of } from '../../store/file-names';
import type { Store } from '../../store/ports';
import { type Download, finishedDownload } from '../finished-note';
import { type ProposalRecord, readRecord } from './read-record';

type Maker = Pick<IsolatedParser, 'finishedDocument' | 'drawCertificate'>;

/** Returns the certificate of a proposal as it stands now, as PDF/A; undefined when there is no such proposal. */
export async function certificateDownload(
  store: Pick<Store, 'proposals' | 'files'>,
  maker: Maker,
  key: ProposalKey,
): Promise<Download | undefined> {
  const record = await readRecord(store, key);
  if (!record) return undefined;
  const { proposal } = record;
  const finished = proposal.status === 'agreed' ? await finishedDownload(store, maker, key) : undefined;
  return {
    name: certificateFileName(markOf(proposal)),
    bytes: await makeCertificate(maker, record, finished),
    contentType: 'application/pdf',
  };
}

/** `finished`: the note with its table filled; undefined while the proposal is not agreed. */
export function makeCertificate(
  { drawCertificate }: Pick<Maker, 'drawCertificate'>,
  { proposal, recorded }: ProposalRecord,
  finished: Pick<Download, 'bytes'> | undefined,
): Promise<Uint8Array> {
  return drawCertificate(
    certificateDocument({
      proposal,
      events: recorded.map(({ event }) => event),
      lastHash: recorded.at(-1)?.hash ?? '',
      ...(finished && { finishedSha256: sha256Of(finished.bytes) }),
    }),
  );
}
