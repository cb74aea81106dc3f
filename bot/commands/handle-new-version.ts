import type { Draft, NewVersion } from '../core/concept/draft';
import { type DraftForm, editDraft } from '../core/concept/edit-draft';
import type { NewVersionView } from '../core/concept/new-version';
import type { Person, Place } from '../core/directory/person';
import { formatSections, type Memo, type MemoDocument, parseSections } from '../core/note/memo';
import { nothingRead } from '../core/note/reading';
import { whyNotByAsker, whyNotHere } from '../core/permission';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import { compareNotes } from '../memo/compare-notes';
import type { Store, StoreOptions } from '../store/ports';
import type { HandleCommand } from './handle-command';
import { documentOf, type IncomingNote } from './handle-concept';
import { retryStale } from './retry-stale';

interface NewVersionPorts {
  store: Pick<Store, 'drafts' | 'files' | 'proposals' | 'substitutions'>;
  handleCommand: HandleCommand;
}

/** A draft that is to become the new version of the proposal with the same id. */
type NewVersionDraft = Draft & { newVersion: NewVersion };

export type HandleNewVersion = ReturnType<typeof createHandleNewVersion>;

/** A new version of a note, from asking for it to putting it out. Only the proposal's author ever gets at it. */
export function createHandleNewVersion({ store, handleCommand }: NewVersionPorts) {
  /** From now on the next note of this author is the new version. Asked again, or for another proposal, it starts anew. */
  async function start(key: ProposalKey, author: Person, place: Place): Promise<Draft | Refusal> {
    const notHere = whyNotHere('startNewVersion', place);
    if (notHere) return notHere;
    const proposal = await loadFor(author, key);
    if (proposal instanceof Refusal) return proposal;
    const waiting = (await newVersionsOf(key.tenantId, author)).filter(({ newVersion }) => newVersion.awaitsNote);
    for (const draft of waiting) await store.drafts.discard(draft, author.id);
    return keep({ ...draftOf(proposal, place), newVersion: { after: proposal.version, awaitsNote: true } });
  }

  /**
   * If this author owes a new version: stores the note as that version and returns what changed. Otherwise undefined: the
   * note starts its own concept.
   */
  async function receive(note: Omit<IncomingNote, 'tableRows' | 'deadline'>) {
    const { author, place, file } = note;
    const waiting = (await newVersionsOf(place.tenantId, author)).find(({ newVersion }) => newVersion.awaitsNote);
    if (!waiting || whyNotHere('startNewVersion', place)) return undefined;
    const proposal = await loadFor(author, waiting);
    if (proposal instanceof Refusal) {
      await store.drafts.discard(waiting, author.id);
      return proposal;
    }
    const [sha256, sectionsSha256] = await Promise.all([
      store.files.put(proposal, file.bytes, file.contentType),
      store.files.put(proposal, formatSections(note.sections), 'application/json'),
    ]);
    const draft = await keep({
      ...draftOf(proposal, place),
      memo: completed(note.memo, proposal.memo),
      reading: note.reading,
      document: { ...documentOf(file, { sha256, sectionsSha256 }), ...namesOf(proposal) },
      newVersion: { after: proposal.version, awaitsNote: false },
    });
    return viewOf(draft, proposal);
  }

  /**
   * Puts the new version out. `document` is the file (SHA-256) that the pressed card was about: what came later was not
   * seen. `form.parties` are those that are asked again. Pressed twice, it is put out once and answered the same.
   */
  async function putOut(
    request: { key: ProposalKey; by: Person; document: string; form: DraftForm; commandId: string },
    options?: StoreOptions,
  ): Promise<Proposal | Refusal> {
    const { key, by, document, form, commandId } = request;
    const draft = (await store.drafts.load(key, by.id))?.value;
    if (!draft?.newVersion || draft.newVersion.awaitsNote || draft.document.sha256 !== document) {
      return (await alreadyPutOut(key, by, document)) ?? new Refusal('unknownDraft');
    }
    const edited = editDraft(draft, form);
    if (edited instanceof Refusal) return edited;
    const { memo, documentsLink } = edited;
    const missing = whatIsMissing(edited);
    if (missing) return missing;
    const version = { memo, documentsLink, document: edited.document };
    const command = { kind: 'newVersion' as const, id: commandId, by, tenantId: key.tenantId, memo: version };
    const expected = draft.newVersion.after;
    const substitutions = (await store.substitutions.load(key.tenantId))?.value ?? [];
    const outcome = await handleCommand(key, { ...command, expected, voided: edited.parties, substitutions }, options);
    if (!(outcome instanceof Refusal)) await store.drafts.discard(key, by.id);
    return outcome;
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
      const earlier = await store.drafts.load(draft, draft.author.id);
      await store.drafts.save(draft, earlier?.etag);
      return draft;
    });
  }

  async function newVersionsOf(tenantId: string, author: Person): Promise<NewVersionDraft[]> {
    return (await store.drafts.list(tenantId, author.id)).filter(isNewVersion);
  }

  async function alreadyPutOut(key: ProposalKey, by: Person, document: string): Promise<Proposal | undefined> {
    const proposal = await load(key);
    const isSame = proposal?.author.id === by.id && proposal.version > 1 && proposal.document.sha256 === document;
    return isSame ? proposal : undefined;
  }

  /** The proposal, if this author may give it a new version now. */
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

  return { start, receive, putOut };
}

function whatIsMissing({ memo, documentsLink, parties }: Draft): Refusal | undefined {
  if (parties.length === 0) return new Refusal('nobodyToAskAgain');
  if (memo.subject === '') return new Refusal('noSubject');
  if (memo.request === '') return new Refusal('noRequest');
  return memo.confidentiality !== 'openbaar' && documentsLink === '' ? new Refusal('noDocumentsLink') : undefined;
}

/** The author said once which party a row of the note stands for; a new version of it calls them the same. */
function namesOf({ document }: Proposal): Pick<MemoDocument, 'namesInNote'> {
  return document.namesInNote ? { namesInNote: document.namesInNote } : {};
}

function draftOf(proposal: Proposal, place: Place): Draft {
  const { tenantId, id, author, memo, documentsLink, deadline, order, document } = proposal;
  const parties = proposal.parties.map((party) => party.id);
  return {
    tenantId,
    id,
    author,
    place,
    memo,
    documentsLink,
    deadline,
    parties,
    takenOver: [],
    order,
    tableRows: [],
    document,
    reading: nothingRead,
  };
}

/** Keeps the old value of each field that the new note leaves out, but two: it may lack attachments, and its status is not guessed. */
function completed(memo: Memo, old: Memo): Memo {
  const known = Object.entries(memo).filter(([field, value]) => value.length > 0 || field === 'attachments');
  return { ...old, ...Object.fromEntries(known) };
}

function isNewVersion(draft: Draft): draft is NewVersionDraft {
  return draft.newVersion !== undefined;
}
