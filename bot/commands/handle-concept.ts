import { type Instant, type IsoDate, localDate } from '../core/calendar/dates';
import { type Directory, type Draft, submissionOf } from '../core/concept/draft';
import { type DraftForm, editDraft } from '../core/concept/edit-draft';
import type { TableRow } from '../core/concept/row-parties';
import type { Person, Place } from '../core/directory/person';
import { formatSections, type Memo, type MemoDocument, type MemoSection } from '../core/note/memo';
import type { Reading } from '../core/note/reading';
import type { Proposal, ProposalKey, Submission } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import type { Store, Stored, StoreOptions } from '../store/ports';
import type { Claims } from './claim-draft';
import { conceptIdOf } from './concept-id';
import type { HandleCommand } from './handle-command';
import { retryStale } from './retry-stale';

export interface DraftPorts {
  store: Pick<Store, 'drafts' | 'files' | 'parties' | 'substitutions' | 'proposals' | 'numbers'>;
  handleCommand: HandleCommand;
  claims: Claims;
  newId: () => string;
  now: () => Instant;
}

/** A note as it came in, before anybody looked at it. */
export interface IncomingNote {
  /** Id of the message that brought it; empty when Teams does not say. */
  messageId: string;
  author: Person;
  place: Place;
  memo: Memo;
  sections: readonly MemoSection[];
  reading: Reading;
  /** The linked party that each row of its table names. */
  tableRows: readonly TableRow[];
  deadline: IsoDate | '';
  file: NoteFile;
}

/** The note as it was handed in. */
export interface NoteFile extends Pick<MemoDocument, 'kind' | 'name' | 'notFilled'> {
  bytes: Uint8Array;
  contentType: string;
}

/** Most concepts that are listed. */
const mostListed = 50;

export type HandleDraft = ReturnType<typeof createHandleDraft>;

/** Handles a concept from the note's arrival to Uitzetten or Weggooien. Only its author ever reaches it. */
export function createHandleDraft({ store, handleCommand, claims, newId, now }: DraftPorts) {
  /**
   * Makes a concept. A message that is delivered twice makes one concept, and the second delivery gets it as it is by
   * then.
   */
  function create(note: IncomingNote): Promise<Draft | Refusal> {
    const key = { tenantId: note.place.tenantId, id: conceptIdOf(note) ?? newId() };
    return retryStale(async () => {
      const earlier = await claims.open(key, note.author.id);
      if (earlier && !earlier.value.newVersion) return earlier.value;
      const isOut = (await store.proposals.load(key)) !== undefined;
      return isOut ? new Refusal('draftIsOut') : keep(key, note);
    });
  }

  async function keep(key: ProposalKey, note: IncomingNote): Promise<Draft> {
    const { author, place, memo, reading, tableRows, deadline, file } = note;
    const [sha256, sectionsSha256] = await Promise.all([
      store.files.put(key, file.bytes, file.contentType),
      store.files.put(key, formatSections(note.sections), 'application/json'),
    ]);
    const document = documentOf(file, { sha256, sectionsSha256 });
    const draft: Draft = {
      ...key,
      author,
      place,
      memo,
      documentsLink: '',
      deadline,
      parties: tableRows.map(({ party }) => party),
      takenOver: [],
      order: 'together',
      tableRows,
      document,
      reading,
    };
    await store.drafts.save(draft, undefined);
    return draft;
  }

  /** Returns this author's own concept; undefined once it was put out or thrown away. */
  async function find(key: ProposalKey, person: Person): Promise<Draft | undefined> {
    const draft = (await claims.open(key, person.id))?.value;
    return draft?.newVersion ? undefined : draft;
  }

  /** Returns this author's own concepts. */
  async function list(tenantId: string, person: Person): Promise<Draft[]> {
    const drafts = await store.drafts.list(tenantId, person.id);
    const open = await Promise.all(drafts.slice(0, mostListed).map((draft) => find(draft, person)));
    return open.filter((draft) => draft !== undefined);
  }

  function save(key: ProposalKey, person: Person, form: DraftForm): Promise<Draft | Refusal> {
    return retryStale(async () => {
      const read = await openConcept(key, person);
      if (read instanceof Refusal) return read;
      const edited = editDraft(read.value, form);
      if (!(edited instanceof Refusal)) await store.drafts.save(edited, read.etag);
      return edited;
    });
  }

  async function openConcept(key: ProposalKey, person: Person): Promise<Stored<Draft> | Refusal> {
    const read = await claims.open(key, person.id);
    if (!read) return new Refusal(await claims.whyGone(key, person.id));
    return read.value.newVersion ? new Refusal('unknownDraft') : read;
  }

  /** Throws the concept away. A concept that was put out stays, with every file of it. */
  function discard(key: ProposalKey, person: Person): Promise<Draft | Refusal> {
    return claims.discard(key, person.id);
  }

  /** Puts the concept out. Pressed twice, it is put out once and answered the same. */
  async function submit(
    request: { key: ProposalKey; by: Person; form: DraftForm; commandId: string },
    options?: StoreOptions,
  ): Promise<Proposal | Refusal> {
    const { key, by, form, commandId } = request;
    const claimed = await claimForSubmit(key, by, form);
    if (claimed instanceof Refusal) return (await alreadySubmitted(key, by)) ?? claimed;
    const { draft, submission } = claimed;
    const command = { kind: 'submit' as const, id: commandId, by, tenantId: key.tenantId, submission };
    const whyNotRecord = () => claims.whyNotRecord(draft.value);
    const outcome = await handleCommand(key, command, { ...options, whyNotRecord });
    if (outcome instanceof Refusal) return (await alreadySubmitted(key, by)) ?? outcome;
    await store.drafts.discard(draft.value, draft.etag);
    return outcome;
  }

  /** Keeps the typed text, even when the concept cannot be put out like this. */
  function claimForSubmit(
    key: ProposalKey,
    by: Person,
    form: DraftForm,
  ): Promise<{ draft: Stored<Draft>; submission: Submission } | Refusal> {
    return retryStale(async () => {
      const read = await openConcept(key, by);
      if (read instanceof Refusal) return read;
      const edited = editDraft(read.value, form);
      if (edited instanceof Refusal) return edited;
      const submission = submissionOf(edited, await directoryOf(key.tenantId), localDate(now()));
      if (submission instanceof Refusal) {
        await store.drafts.save(edited, read.etag);
        return submission;
      }
      // The claim keeps the number, so that pressing again after a crash puts out the same proposal.
      const number = edited.number ?? (await store.numbers.take(key.tenantId));
      const draft = await claims.claimForSubmit({ ...edited, number }, read.etag);
      return { draft, submission: { ...submission, number } };
    });
  }

  /** Saves the form, and returns the concept with the directory that it would be put out with. */
  async function rehearse(key: ProposalKey, person: Person, form: DraftForm) {
    const draft = await save(key, person, form);
    return draft instanceof Refusal ? draft : { draft, directory: await directoryOf(key.tenantId) };
  }

  async function directoryOf(tenantId: string): Promise<Directory> {
    const [parties, substitutions] = await Promise.all([
      store.parties.load(tenantId),
      store.substitutions.load(tenantId),
    ]);
    return { parties: parties?.value ?? [], substitutions: substitutions?.value ?? [] };
  }

  async function alreadySubmitted(key: ProposalKey, by: Person): Promise<Proposal | undefined> {
    const proposal = (await store.proposals.load(key))?.value.proposal;
    return proposal?.author.id === by.id ? proposal : undefined;
  }

  return { create, find, list, save, rehearse, discard, submit };
}

/** The stored facts of a note's file, beside its bytes. */
export function documentOf(
  { kind, name, notFilled }: NoteFile,
  stored: Pick<MemoDocument, 'sha256' | 'sectionsSha256'>,
): MemoDocument {
  return { kind, name, ...stored, ...(notFilled && { notFilled }) };
}
