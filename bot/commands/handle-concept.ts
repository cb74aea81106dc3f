import type { IsoDate } from '../core/calendar/dates';
import { type Directory, type Draft, submissionOf, type TableRow } from '../core/concept/draft';
import { type DraftForm, editDraft } from '../core/concept/edit-draft';
import type { Person, Place } from '../core/directory/person';
import { formatSections, type Memo, type MemoDocument, type MemoSection } from '../core/note/memo';
import type { Reading } from '../core/note/reading';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import type { Store, StoreOptions } from '../store/ports';
import type { HandleCommand } from './handle-command';
import { retryStale } from './retry-stale';

export interface DraftPorts {
  store: Pick<Store, 'drafts' | 'files' | 'parties' | 'substitutions' | 'proposals'>;
  handleCommand: HandleCommand;
  newId: () => string;
}

/** A note as it came in, before anybody looked at it. */
export interface IncomingNote {
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

export type HandleDraft = ReturnType<typeof createHandleDraft>;

/** A concept from the note's arrival to Uitzetten or Weggooien. Only its author ever gets at it. */
export function createHandleDraft({ store, handleCommand, newId }: DraftPorts) {
  async function create(note: IncomingNote): Promise<Draft> {
    const key = { tenantId: note.place.tenantId, id: newId() };
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

  /** This author's own concept; undefined once it was put out or thrown away. */
  async function find(key: ProposalKey, person: Person): Promise<Draft | undefined> {
    const draft = (await store.drafts.load(key, person.id))?.value;
    return draft?.newVersion ? undefined : draft;
  }

  function save(key: ProposalKey, person: Person, form: DraftForm): Promise<Draft | Refusal> {
    return retryStale(async () => {
      const read = await store.drafts.load(key, person.id);
      if (!read || read.value.newVersion) return new Refusal('unknownDraft');
      const edited = editDraft(read.value, form);
      if (!(edited instanceof Refusal)) await store.drafts.save(edited, read.etag);
      return edited;
    });
  }

  /** Nothing of the concept is left; what was put out stays, with every file that came for it. */
  async function discard(key: ProposalKey, person: Person): Promise<Draft | Refusal> {
    const read = await store.drafts.load(key, person.id);
    if (!read) return new Refusal('unknownDraft');
    if (!read.value.newVersion) {
      if (await store.proposals.load(key)) return new Refusal('unknownDraft');
      await store.files.discard(key);
    }
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
    const submission = submissionOf(draft, await directoryOf(key.tenantId));
    if (submission instanceof Refusal) return submission;
    const command = { kind: 'submit' as const, id: commandId, by, tenantId: key.tenantId, submission };
    const outcome = await handleCommand(key, command, options);
    if (!(outcome instanceof Refusal)) await store.drafts.discard(key, by.id);
    return outcome;
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

  return { create, find, save, rehearse, discard, submit };
}

/** What is kept of a note's file beside its bytes. */
export function documentOf(
  { kind, name, notFilled }: NoteFile,
  stored: Pick<MemoDocument, 'sha256' | 'sectionsSha256'>,
): MemoDocument {
  return { kind, name, ...stored, ...(notFilled && { notFilled }) };
}
