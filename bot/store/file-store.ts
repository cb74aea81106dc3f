import type { ProposalKey } from '../core/proposal/proposal';

/** The notes' files and long texts. A file's name is the SHA-256 (hex) of its bytes. */
export interface FileStore {
  /** Keeps the bytes with one proposal and returns their SHA-256 (hex). */
  put(key: ProposalKey, bytes: Uint8Array, contentType: string): Promise<string>;
  /** Returns undefined when the file is not kept. */
  get(key: ProposalKey, sha256: string): Promise<Uint8Array | undefined>;
  /**
   * Returns the mark that `remove` must name, or undefined when the file is not kept. Putting the same bytes again
   * changes the mark.
   */
  find(key: ProposalKey, sha256: string): Promise<string | undefined>;
  /**
   * Removes one file that still has this mark. No error when the file is gone already; a file that was put again
   * meanwhile stays.
   */
  remove(key: ProposalKey, sha256: string, etag: string): Promise<void>;
  /** Removes all files of one proposal: only after a removal. */
  discard(key: ProposalKey): Promise<void>;
}
