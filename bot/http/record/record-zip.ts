import { recordNames, recordZipName, sentNoteName } from '../../../cards/words/record';
import type { RetentionTerm } from '../../core/archive/retention';
import type { Instant } from '../../core/calendar/dates';
import { memoVersions } from '../../core/proposal/memo-versions';
import type { ProposalKey } from '../../core/proposal/proposal';
import { markOf } from '../../core/proposal/reference';
import type { IsolatedParser } from '../../memo/isolate-parsing';
import { sha256Of } from '../../store/file-names';
import type { Store } from '../../store/ports';
import { type Download, finishedDownload } from '../finished-note';
import { makeCertificate } from './certificate';
import { describeDossier, describeFile, type RecordFile } from './describe-record';
import { positionsCsv } from './positions-csv';
import { type ProposalRecord, readRecord } from './read-record';
import { recordJson } from './record-json';

export interface RecordPorts {
  store: Pick<Store, 'proposals' | 'files'>;
  maker: Pick<IsolatedParser, 'finishedDocument' | 'drawCertificate' | 'zip'>;
  terms: readonly RetentionTerm[];
  now: () => Instant;
}

/** Most bytes of all versions of the note together. The present version is always in, and then the latest that fit. */
const mostNoteBytes = 40 * 1024 * 1024;

/**
 * Returns all that is kept of a proposal as one zip: the note as it was sent and as it was finished, the certificate,
 * the events with their chain, the positions, and with each file its description by MDTO. Undefined when there is no
 * such proposal.
 */
export async function recordDownload(ports: RecordPorts, key: ProposalKey): Promise<Download | undefined> {
  const { store, maker, terms, now } = ports;
  const record = await readRecord(store, key);
  if (!record) return undefined;
  const { proposal } = record;
  const finished = proposal.status === 'agreed' ? await finishedDownload(store, maker, key) : undefined;
  const { notes, left } = await sentNotes(ports, record, key);
  const files: RecordFile[] = [
    ...notes,
    ...(finished ? [{ name: recordNames.finished, bytes: finished.bytes }] : []),
    { name: recordNames.certificate, bytes: await makeCertificate(maker, record, finished) },
    { name: recordNames.events, bytes: recordJson(record) },
    { name: recordNames.positions, bytes: positionsCsv(proposal) },
  ];
  const at = now();
  const names = files.map(({ name }) => name);
  const described = [
    describeDossier(proposal, names, terms, left),
    ...files.flatMap((file) => [file, describeFile(file, proposal, at)]),
  ];
  return {
    name: recordZipName(markOf(proposal)),
    bytes: await maker.zip([...described, sumsOf(described)], at),
    contentType: 'application/zip',
  };
}

/** Lists every file's SHA-256 in the form that `sha256sum -c` reads. */
function sumsOf(files: readonly RecordFile[]): RecordFile {
  const lines = files.map(({ name, bytes }) => `${sha256Of(bytes)}  ${name}\n`);
  return { name: recordNames.sums, bytes: new TextEncoder().encode(lines.join('')) };
}

async function sentNotes({ store }: RecordPorts, { recorded }: ProposalRecord, key: ProposalKey) {
  const versions = memoVersions(recorded.map(({ event }) => event));
  const notes: RecordFile[] = [];
  const left: number[] = [];
  let total = 0;
  for (const [index, { document }] of [...versions.entries()].reverse()) {
    const isWanted = total < mostNoteBytes;
    const bytes = isWanted ? await store.files.get(key, document.sha256) : undefined;
    if (isWanted && !bytes) throw new Error(`the file of proposal ${key.id} is not in the file store`);
    total += bytes?.byteLength ?? 0;
    if (bytes && (total <= mostNoteBytes || notes.length === 0)) {
      notes.unshift({ name: sentNoteName(index + 1, document.kind), bytes });
    } else left.unshift(index + 1);
  }
  return { notes, left };
}
