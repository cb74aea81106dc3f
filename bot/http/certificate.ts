import { certificateDocument } from '../../cards/certificate/certificate-document';
import { certificateFileName } from '../../cards/words/certificate';
import type { ProposalKey } from '../core/proposal/proposal';
import { markOf } from '../core/proposal/reference';
import type { IsolatedParser } from '../memo/isolate-parsing';
import { sha256Of } from '../store/file-names';
import type { Store } from '../store/ports';
import { type Download, finishedDownload } from './finished-note';
import { readRecord } from './read-record';

/** Returns the certificate of a proposal as it stands now, as PDF/A; undefined when there is no such proposal. */
export async function certificateDownload(
  store: Pick<Store, 'proposals' | 'files'>,
  maker: Pick<IsolatedParser, 'finishedDocument' | 'drawCertificate'>,
  key: ProposalKey,
): Promise<Download | undefined> {
  const record = await readRecord(store, key);
  if (!record) return undefined;
  const { proposal, recorded } = record;
  const finished = proposal.status === 'agreed' ? await finishedDownload(store, maker, key) : undefined;
  const document = certificateDocument({
    proposal,
    events: recorded.map(({ event }) => event),
    lastHash: recorded.at(-1)?.hash ?? '',
    ...(finished && { finishedSha256: sha256Of(finished.bytes) }),
  });
  return {
    name: certificateFileName(markOf(proposal)),
    bytes: await maker.drawCertificate(document),
    contentType: 'application/pdf',
  };
}
