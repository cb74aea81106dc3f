import type { Draft, NewVersion } from '../core/concept/draft';
import { type DraftForm, editDraft } from '../core/concept/edit-draft';
import type { NewVersionView } from '../core/concept/new-version';
import { completed, draftOf, namesOf, whatNewVersionLacks, withNames } from '../core/concept/next-version';
import type { Person, Place } from '../core/directory/person';
import { formatSections, parseSections } from '../core/note/memo';
import { whyNotByAsker, whyNotHere } from '../core/permission';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import { compareNotes } from '../memo/compare-notes';
import type { Store, StoreOptions } from '../store/ports';
import type { Claims } from './claim-draft';
import type { HandleCommand } from './handle-command';
import { documentOf, type IncomingNote } from './handle-concept';
import { retryStale } from './retry-stale';
import { whyRoundUnderWay } from './written-rounds';

interface NewVersionPorts {
  store: Pick<Store, 'drafts' | 'files' | 'proposals' | 'substitutions'>;
  handleCommand: HandleCommand;
  claims: Claims;
}

/** A draft that is to become the new version of the proposal with the same id. */
type NewVersionDraft = Draft & { newVersion: NewVersion };

export type HandleNewVersion = ReturnType<typeof createHandleNewVersion>;

/**
 * Handles a new version of a note, from asking for it to putting it out. Only the proposal's author ever reaches it.
 */
export function createHandleNewVersion({ store, handleCommand, claims }: NewVersionPorts) {
  /** Makes the author's next note the new version. Asked again, or for another proposal, it starts anew. */
  async function start(key: ProposalKey, author: Person, place: Place): Promise<Draft | Refusal> {
    const notHere = whyNotHere('startNewVersion', place);
    if (notHere) return notHere;
    const proposal = await loadFor(author, key);
    if (proposal instanceof Refusal) return proposal;
    // People who agree in writing agree to this version.
    const underWay = await whyRoundUnderWay(store.proposals, key);
    if (underWay) return underWay;
    const waiting = (await newVersionsOf(key.tenantId, author)).filter(({ newVersion }) => newVersion.awaitsNote);
    for (const draft of waiting) await claims.discard(draft, author.id);
    return keep({ ...draftOf(proposal, place), newVersion: { after: proposal.version, awaitsNote: true } });
  }

  /**
   * If this author owes a new version: stores the note as that version and returns what changed. Otherwise undefined: the
   * note starts its own concept.
   */
  async function receive(note: Omit<IncomingNote, 'tableRows' | 'deadline'>) {
    const { author, place, file, messageId } = note;
    if (whyNotHere('startNewVersion', place)) return undefined;
    const expected = await newVersionsOf(place.tenantId, author);
    const again = expected.find(({ newVersion }) => messageId !== '' && newVersion.messageId === messageId);
    const waiting = again ?? expected.find(({ newVersion }) => newVersion.awaitsNote);
    if (!waiting) return undefined;
    const proposal = await loadFor(author, waiting);
    if (proposal instanceof Refusal) {
      await claims.discard(waiting, author.id);
      return proposal;
    }
    if (again) return viewOf(again, proposal);
    const [sha256, sectionsSha256] = await Promise.all([
      store.files.put(proposal, file.bytes, file.contentType),
      store.files.put(proposal, formatSections(note.sections), 'application/json'),
    ]);
    const draft = await keep({
      ...draftOf(proposal, place),
      memo: completed(note.memo, proposal.memo),
      reading: note.reading,
      document: { ...documentOf(file, { sha256, sectionsSha256 }), ...namesOf(proposal) },
      newVersion: { after: proposal.version, awaitsNote: false, messageId },
    });
    return viewOf(draft, proposal);
  }

  /**
   * Puts the new version out. `document` is the file (SHA-256) on the pressed card: the author has not seen any later
   * one. `form.parties` are the parties to ask again. Pressed twice, it is put out once and answered the same.
   */
  async function putOut(
    request: { key: ProposalKey; by: Person; document: string; form: DraftForm; commandId: string },
    options?: StoreOptions,
  ): Promise<Proposal | Refusal> {
    const { key, by, document, form, commandId } = request;
    const claimed = await claimForSubmit(key, by, document, form);
    if (claimed instanceof Refusal) return (await alreadyPutOut(key, by, document)) ?? claimed;
    const { value: draft, etag } = claimed;
    const memo = { memo: draft.memo, documentsLink: draft.documentsLink, document: draft.document };
    const command = { kind: 'newVersion' as const, id: commandId, by, tenantId: key.tenantId, memo };
    const expected = draft.newVersion.after;
    const substitutions = (await store.substitutions.load(key.tenantId))?.value ?? [];
    const whyNotRecord = async () => (await claims.whyNotRecord(draft)) ?? whyRoundUnderWay(store.proposals, key);
    const asked = { ...command, expected, voided: draft.parties, substitutions };
    const outcome = await handleCommand(key, asked, { ...options, whyNotRecord });
    if (outcome instanceof Refusal) return (await alreadyPutOut(key, by, document)) ?? outcome;
    await store.drafts.discard(draft, etag);
    return outcome;
  }

  /** Returns the draft that this author checks, if it still has this file; undefined otherwise. */
  async function find(key: ProposalKey, by: Person, document: string): Promise<NewVersionView | undefined> {
    const [draft, proposal] = await Promise.all([claims.open(key, by.id), load(key)]);
    if (!draft || !proposal || !isToCheck(draft.value, document)) return undefined;
    return viewOf(draft.value, proposal);
  }

  function claimForSubmit(key: ProposalKey, by: Person, document: string, form: DraftForm) {
    return retryStale(async () => {
      const read = await claims.open(key, by.id);
      if (!read || !isToCheck(read.value, document)) return new Refusal('unknownDraft');
      const typed = editDraft(read.value, form);
      if (typed instanceof Refusal) return typed;
      const edited = { ...typed, document: withNames(typed, read.value.parties) };
      const missing = whatNewVersionLacks(edited);
      if (missing) return missing;
      const { etag } = await claims.claimForSubmit(edited, read.etag);
      return { value: { ...edited, newVersion: read.value.newVersion }, etag };
    });
  }

  async function viewOf(draft: NewVersionDraft, proposal: Proposal): Promise<NewVersionView> {
    const [old, next] = await Promise.all([sectionsOf(proposal), sectionsOf(draft)]);
    return {
      draft,
      proposalId: proposal.id,
      version: proposal.version + 1,
      changes: compareNotes({ memo: proposal.memo, sections: old }, { memo: draft.memo, sections: next }),
      parties: proposal.parties.map(({ id, name }) => ({ id, name })),
    };
  }

  async function sectionsOf(note: Pick<Draft, 'tenantId' | 'id' | 'document'>) {
    const bytes = await store.files.get(note, note.document.sectionsSha256);
    return bytes ? parseSections(bytes) : [];
  }

  function keep(draft: NewVersionDraft): Promise<NewVersionDraft> {
    return retryStale(async () => {
      const earlier = await claims.open(draft, draft.author.id);
      // A slow Uitzetten of the earlier draft could still be recorded, so it is made to fail first.
      const claim = earlier?.value.isSubmitting ? { isSubmitting: true as const } : {};
      await store.drafts.save({ ...draft, ...claim }, earlier?.etag);
      return draft;
    });
  }

  async function newVersionsOf(tenantId: string, author: Person): Promise<NewVersionDraft[]> {
    return (await store.drafts.list(tenantId, author.id))
      .filter(isNewVersion)
      .filter(({ isDiscarded }) => !isDiscarded);
  }

  async function alreadyPutOut(key: ProposalKey, by: Person, document: string): Promise<Proposal | undefined> {
    const proposal = await load(key);
    const isSame = proposal?.author.id === by.id && proposal.version > 1 && proposal.document.sha256 === document;
    return isSame ? proposal : undefined;
  }

  /** Returns the proposal, if this author may give it a new version now. */
  async function loadFor(author: Person, key: ProposalKey): Promise<Proposal | Refusal> {
    const proposal = await load(key);
    if (!proposal) return new Refusal('unknownProposal');
    const notByThem = whyNotByAsker('startNewVersion', { person: author }, proposal);
    if (notByThem) return notByThem;
    return proposal.status === 'withdrawn' ? new Refusal('isWithdrawn') : proposal;
  }

  async function load(key: ProposalKey): Promise<Proposal | undefined> {
    return (await store.proposals.load(key))?.value.proposal;
  }

  return { start, receive, find, putOut };
}

/** `document`: the file (SHA-256) that its author saw. */
function isToCheck(draft: Draft, document: string): draft is NewVersionDraft {
  return isNewVersion(draft) && !draft.newVersion.awaitsNote && draft.document.sha256 === document;
}

function isNewVersion(draft: Draft): draft is NewVersionDraft {
  return draft.newVersion !== undefined;
}
