import { conceptCard } from '../../cards/author/concept-card';
import { newVersionCard } from '../../cards/author/new-version-card';
import { sayCard } from '../../cards/chat/say-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { unreadableSentences } from '../../cards/words/unreadable';
import type { IncomingNote } from '../commands/handle-concept';
import { localDate } from '../core/calendar/dates';
import { type ConceptView, conceptView, type RefusedForm } from '../core/concept/concept-view';
import type { Draft } from '../core/concept/draft';
import type { NewVersionView } from '../core/concept/new-version';
import { noParty, type RowToAsk } from '../core/concept/row-parties';
import { isSameName } from '../core/directory/normalise-name';
import { isLinked, type Party } from '../core/directory/party';
import type { Person, Place } from '../core/directory/person';
import { type DocumentKind, emptyMemo } from '../core/note/memo';
import { nothingRead } from '../core/note/reading';
import { Unreadable } from '../core/note/unreadable';
import { whyNotAllowed } from '../core/permission';
import { defaultDeadline } from '../core/proposal/deadline';
import { Refusal } from '../core/refusal';
import { matchParty } from '../language/match-party';
import { rowsToAsk } from '../language/rows-to-ask';
import type { DocumentFile } from '../memo/read-document';
import type { BotPorts } from './ports';
import type { Answer } from './reply';
import type { Asker } from './scope';

/** The person who hands in a note, and the conversation for its concept. */
export interface Sender {
  author: Person;
  place: Place;
  /** Id of the message or click, so that a second delivery makes no second concept. */
  messageId: string;
}

export type NotePorts = Pick<
  BotPorts,
  'handleDraft' | 'handleNewVersion' | 'readDocument' | 'store' | 'now' | 'isHoliday'
>;
type Note = Pick<IncomingNote, 'memo' | 'sections' | 'reading' | 'file'>;

/**
 * Answers a note's file with its card, or with why it cannot be read and what to do. A file that cannot be read is not
 * kept.
 */
export async function receiveFile(ports: NotePorts, sender: Sender, file: DocumentFile) {
  const note = await ports.readDocument(file);
  if (note instanceof Unreadable) return sayCard(unreadableSentences[note.kind]);
  return receiveNote(ports, sender, {
    ...note,
    file: {
      ...file,
      kind: note.kind,
      contentType: contentTypes[note.kind],
      ...(note.notFilled && { notFilled: note.notFilled }),
    },
  });
}

/** Takes the note as the new version that its author was asked for, or else as a concept. */
export async function receiveNote(ports: NotePorts, sender: Sender, note: Note): Promise<Answer> {
  const newVersion = await ports.handleNewVersion.receive({ ...sender, ...note });
  if (!newVersion) return startConcept(ports, sender, note);
  if (newVersion instanceof Refusal) return newVersion;
  return newVersionOf(ports, newVersion);
}

/** Shows the new version to its author. `refused`: the form they sent last, and why it was refused. */
export async function newVersionOf(
  ports: NotePorts,
  view: NewVersionView,
  refused?: RefusedForm,
): Promise<AdaptiveCard> {
  const known = await partiesOf(ports, view.draft.tenantId);
  const asked = known.filter((party) => view.parties.some(({ id }) => id === party.id));
  return newVersionCard(view, rowsToAsk(view.draft, asked, known), refused);
}

/** Keeps the note as a concept and shows it, field by field. */
export async function startConcept(ports: NotePorts, sender: Sender, note: Note): Promise<Answer> {
  const known = await partiesOf(ports, sender.place.tenantId);
  const tableRows = note.memo.consultation.flatMap((row) => {
    const party = known.find((candidate) => isLinked(candidate) && isNamed(candidate, row.party));
    return party ? [{ party: party.id, row }] : [];
  });
  const deadline = defaultDeadline(note.memo.meetingDate, localDate(ports.now()), ports.isHoliday);
  const draft = await ports.handleDraft.create({ ...sender, ...note, tableRows, deadline });
  return draft instanceof Refusal ? draft : conceptCard(await conceptOf(ports, draft));
}

/** Shows the stored concept to its author. `refused`: the form they sent last, and why it was refused. */
export async function conceptOf(ports: NotePorts, draft: Draft, refused?: RefusedForm): Promise<ConceptView> {
  const known = await partiesOf(ports, draft.tenantId);
  const linked = known.filter(isLinked);
  const toAsk = rowsToAsk(draft, linked, known);
  const isParty = ({ answer, likely }: RowToAsk) => (answer || likely || noParty) !== noParty;
  const notLinked = draft.memo.consultation
    .map((row) => row.party)
    .filter((name) => name !== '' && !linked.some((party) => isNamed(party, name)))
    .filter((name) => !toAsk.some((row) => isSameName(row.name, name) && isParty(row)));
  const more = { rowsToAsk: toAsk, ...(refused && { refused }) };
  return conceptView(draft, known, notLinked, localDate(ports.now()), more);
}

/** A note that came as text instead of a file. */
export function typedFile(text: string): IncomingNote['file'] {
  const bytes = new TextEncoder().encode(text);
  return { kind: 'text', name: 'Oplegnotitie.txt', bytes, contentType: contentTypes.text };
}

/** Makes a concept with every field empty. */
export async function startBlank(ports: NotePorts, asker: Asker, messageId: string): Promise<Answer> {
  const blank = { memo: emptyMemo, sections: [], reading: nothingRead, file: typedFile('') };
  return whyNotAllowed('handInNote', asker) ?? startConcept(ports, senderOf(asker, messageId), blank);
}

/** Hands in the sample note as if the asker had sent it. */
export async function startSample(
  ports: NotePorts & Pick<BotPorts, 'sampleNote'>,
  asker: Asker,
  messageId: string,
): Promise<Answer> {
  const refusal = whyNotAllowed('handInNote', asker);
  if (refusal) return refusal;
  return ports.sampleNote
    ? receiveFile(ports, senderOf(asker, messageId), await ports.sampleNote())
    : new Refusal('onlyLocal');
}

function senderOf({ person: author, place }: Asker, messageId: string): Sender {
  return { author, place, messageId };
}

const contentTypes: Record<DocumentKind, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  text: 'text/plain; charset=utf-8',
};

async function partiesOf({ store }: NotePorts, tenantId: string): Promise<readonly Party[]> {
  return (await store.parties.load(tenantId))?.value ?? [];
}

function isNamed(party: Party, name: string): boolean {
  return matchParty(name, [party]).kind === 'same';
}
