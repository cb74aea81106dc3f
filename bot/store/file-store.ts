import type { ProposalKey } from '../core/proposal/proposal';

/** The notes' files and long texts, by what they are: the name is the SHA-256 (hex) of the bytes. */
export interface FileStore {
  /** Keeps the bytes with one proposal and returns their SHA-256 (hex). */
  put(key: ProposalKey, bytes: Uint8Array, contentType: string): Promise<string>;
  /** Undefined: not kept. */
  get(key: ProposalKey, sha256: string): Promise<Uint8Array | undefined>;
  /** The mark that `remove` must name; putting the same bytes again changes it. Undefined: not kept. */
  find(key: ProposalKey, sha256: string): Promise<string | undefined>;
  /** Removes one file as it was found. No error when it is gone already, or was put again since: then it stays. */
  remove(key: ProposalKey, sha256: string, etag: string): Promise<void>;
  /** Removes all files of one proposal: only after a removal. */
  discard(key: ProposalKey): Promise<void>;
}
