import { type Draft, type DraftForm, editDraft, submissionOf } from './core/draft';
import { formatSections, type Memo, type MemoDocument, type MemoSection } from './core/memo';
import type { Person, Place } from './core/person';
import type { Proposal, ProposalKey } from './core/proposal';
import { Refusal } from './core/refusal';
import type { HandleCommand } from './handle-command';
import { retryStale } from './retry-stale';
import type { Store, StoreOptions } from './store/ports';

export interface DraftPorts {
  store: Pick<Store, 'drafts' | 'files' | 'parties' | 'proposals'>;
  handleCommand: HandleCommand;
  newId: () => string;
}

/** A note as it came in, before anybody looked at it. `parties`: ids of those its own table names. */
export interface IncomingNote {
  author: Person;
  place: Place;
  memo: Memo;
  sections: readonly MemoSection[];
  parties: readonly string[];
  file: { kind: MemoDocument['kind']; name: string; bytes: Uint8Array; contentType: string };
}

export type HandleDraft = ReturnType<typeof createHandleDraft>;

/** A concept from the note's arrival to Uitzetten or Weggooien. Only its author ever gets at it. */
export function createHandleDraft({ store, handleCommand, newId }: DraftPorts) {
  async function create(note: IncomingNote): Promise<Draft> {
    const key = { tenantId: note.place.tenantId, id: newId() };
    const { author, place, memo, parties, file } = note;
    const [sha256, sectionsSha256] = await Promise.all([
      store.files.put(key, file.bytes, file.contentType),
      store.files.put(key, formatSections(note.sections), 'application/json'),
    ]);
    const document = { kind: file.kind, name: file.name, sha256, sectionsSha256 };
    const draft: Draft = { ...key, author, place, memo, documentsLink: '', deadline: '', parties, document };
    await store.drafts.save(draft, undefined);
    return draft;
  }

  function save(key: ProposalKey, person: Person, form: DraftForm): Promise<Draft | Refusal> {
    return retryStale(async () => {
      const read = await store.drafts.load(key, person.id);
      if (!read) return new Refusal('unknownDraft');
      const edited = editDraft(read.value, form);
      if (!(edited instanceof Refusal)) await store.drafts.save(edited, read.etag);
      return edited;
    });
  }

  /** Nothing of the concept is left; what was put out stays. */
  async function discard(key: ProposalKey, person: Person): Promise<Draft | Refusal> {
    const read = await store.drafts.load(key, person.id);
    if (!read || (await store.proposals.load(key))) return new Refusal('unknownDraft');
    await store.files.discard(key);
    await store.drafts.discard(key, person.id);
    return read.value;
  }

  /** Pressed twice, it is put out once and answered the same. */
  async function submit(
    request: { key: ProposalKey; by: Person; form: DraftForm; commandId: string },
    options?: StoreOptions,
  ): Promise<Proposal | Refusal> {
    const { key, by, form, commandId } = request;
    const draft = await save(key, by, form);
    if (draft instanceof Refusal) return (await alreadySubmitted(key, by)) ?? draft;
    const known = await store.parties.load(key.tenantId);
    const submission = submissionOf(draft, known?.value ?? []);
    if (submission instanceof Refusal) return submission;
    const command = { kind: 'submit' as const, id: commandId, by, tenantId: key.tenantId, submission };
    const outcome = await handleCommand(key, command, options);
    if (!(outcome instanceof Refusal)) await store.drafts.discard(key, by.id);
    return outcome;
  }

  async function alreadySubmitted(key: ProposalKey, by: Person): Promise<Proposal | undefined> {
    const proposal = (await store.proposals.load(key))?.value.proposal;
    return proposal?.author.id === by.id ? proposal : undefined;
  }

  return { create, save, discard, submit };
}
