import type { Instant } from '../core/calendar/dates';
import type { Draft } from '../core/concept/draft';
import { filesOf, memoVersions } from '../core/proposal/memo-versions';
import type { MemoVersion, ProposalKey } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import { StaleWrite, type Store, type Stored } from '../store/ports';
import { retryStale } from './retry-stale';

export interface ClaimPorts {
  store: Pick<Store, 'drafts' | 'files' | 'proposals'>;
  now: () => Instant;
}

/**
 * Decides which of Uitzetten and Weggooien wins. Each first claims the concept under the ETag of its row. Uitzetten is
 * recorded only while its claim stands and its files are there. Weggooien removes files only after its claim, and after
 * making sure that an earlier Uitzetten can no longer be recorded. A later caller finishes an interrupted claim.
 */
export function createClaims({ store, now }: ClaimPorts) {
  const { drafts, files, proposals } = store;

  /** Returns the stored concept; undefined when there is none, or when it was put out or half thrown away. */
  async function open(key: ProposalKey, authorId: string): Promise<Stored<Draft> | undefined> {
    const read = await drafts.load(key, authorId);
    if (read?.value.isDiscarded) await finishDiscard(read);
    else if (!read?.value.isSubmitting || !(await isOut(read.value))) return read;
    else await drafts.discard(read.value, read.etag);
    return undefined;
  }

  /** Claims the concept for Uitzetten. Throws StaleWrite when the concept is not as it was read. */
  async function claimForSubmit(draft: Draft, etag: string): Promise<Stored<Draft>> {
    await drafts.noteBegun(noteOf(draft));
    const value: Draft = { ...draft, isSubmitting: true };
    return { value, etag: await drafts.save(value, etag) };
  }

  /** Returns why a claimed Uitzetten may not be recorded, or undefined. Call this right before recording. */
  async function whyNotRecord(draft: Draft): Promise<Refusal | undefined> {
    const kept = (await drafts.load(draft, draft.author.id))?.value;
    const stands = kept?.isSubmitting && !kept.isDiscarded && kept.document.sha256 === draft.document.sha256;
    if (!stands) return new Refusal('unknownDraft');
    const found = await Promise.all(filesOf(draft).map((name) => files.find(draft, name)));
    return found.includes(undefined) ? new Refusal('noteIsGone') : undefined;
  }

  /** Removes everything of the concept, unless it turns out to have been put out. A second call changes nothing. */
  function discard(key: ProposalKey, authorId: string): Promise<Draft | Refusal> {
    return retryStale(async () => {
      const read = await drafts.load(key, authorId);
      if (!read) return new Refusal(await whyGone(key, authorId));
      const claimed = read.value.isDiscarded ? read : await claimForDiscard(read);
      return (await finishDiscard(claimed)) ? claimed.value : new Refusal('draftIsOut');
    });
  }

  async function whyGone(key: ProposalKey, authorId: string): Promise<'draftIsOut' | 'unknownDraft'> {
    const proposal = (await proposals.load(key))?.value.proposal;
    return proposal?.author.id === authorId ? 'draftIsOut' : 'unknownDraft';
  }

  async function claimForDiscard({ value: draft, etag }: Stored<Draft>): Promise<Stored<Draft>> {
    await drafts.noteBegun(noteOf(draft));
    const value: Draft = { ...draft, isDiscarded: true };
    return { value, etag: await drafts.save(value, etag) };
  }

  /**
   * Returns false when it had been put out. The row goes last, so that a later caller finishes an interrupted removal.
   */
  async function finishDiscard({ value: draft, etag }: Stored<Draft>): Promise<boolean> {
    const isThrownAway = await retryStale(() => keepOut(draft));
    if (isThrownAway) await removeFiles(draft, etag);
    await drafts.discard(draft, etag);
    return isThrownAway;
  }

  /**
   * Returns true when the concept is not put out, and a slow Uitzetten can no longer be recorded. Throws StaleWrite.
   */
  async function keepOut(draft: Draft): Promise<boolean> {
    const read = await proposals.load(draft);
    if (read && (await isOut(draft))) return false;
    if (!draft.isSubmitting) return true;
    // Writing the head, or creating it, makes decisions on an earlier reading fail.
    if (read) await proposals.append(read, [], read.value.proposal);
    else if (!draft.newVersion && !(await proposals.fence(draft))) throw new StaleWrite('it came to be meanwhile');
    return true;
  }

  /** True when the concept became a proposal, or this version of one. */
  async function isOut(draft: Draft): Promise<boolean> {
    const proposal = (await proposals.load(draft))?.value.proposal;
    if (!proposal || !draft.newVersion) return proposal !== undefined;
    const { after } = draft.newVersion;
    return (
      proposal.version > after && (await versionsOf(proposal)).at(after)?.document.sha256 === draft.document.sha256
    );
  }

  async function versionsOf(key: ProposalKey): Promise<MemoVersion[]> {
    return memoVersions((await proposals.events(key)).map(({ event }) => event));
  }

  /**
   * Keeps a file that a version names, and a file that was handed in again meanwhile. In the latter case the mark of
   * the file or the concept's row has changed.
   */
  async function removeFiles(draft: Draft, etag: string): Promise<void> {
    const named = draft.newVersion ? (await versionsOf(draft)).flatMap(filesOf) : [];
    const unused = filesOf(draft).filter((name) => !named.includes(name));
    const found = await Promise.all(unused.map(async (name) => ({ name, mark: await files.find(draft, name) })));
    if ((await drafts.load(draft, draft.author.id))?.etag !== etag) return;
    for (const { name, mark } of found) if (mark !== undefined) await files.remove(draft, name, mark);
  }

  function noteOf({ tenantId, id, author }: Draft) {
    return { tenantId, id, authorId: author.id, at: now() };
  }

  return { open, claimForSubmit, whyNotRecord, discard, whyGone };
}

export type Claims = ReturnType<typeof createClaims>;
