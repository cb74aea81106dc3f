import { createHash } from 'node:crypto';
import type { ProposalKey } from '../core/proposal/proposal';
import { encodeId } from './table-keys';

/** Begins the names of all files of one proposal. */
export function fileFolder({ tenantId, id }: ProposalKey): string {
  return `${encodeId(tenantId)}/${encodeId(id)}/`;
}

export function fileName(key: ProposalKey, sha256: string): string {
  return `${fileFolder(key)}${sha256}`;
}

/** Returns the SHA-256 of the bytes, in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
