import type { Place } from '../directory/person';
import type { Memo, MemoDocument } from '../note/memo';
import { nothingRead } from '../note/reading';
import type { Proposal } from '../proposal/proposal';
import { Refusal } from '../refusal';
import type { Draft } from './draft';
import { namesInNote } from './row-parties';

/** Returns why this cannot be put out as a new version, or undefined. */
export function whatNewVersionLacks({ memo, documentsLink, parties }: Draft): Refusal | undefined {
  if (parties.length === 0) return new Refusal('nobodyToAskAgain');
  if (memo.subject === '') return new Refusal('noSubject');
  if (memo.request === '') return new Refusal('noRequest');
  return memo.confidentiality !== 'openbaar' && documentsLink === '' ? new Refusal('noDocumentsLink') : undefined;
}

/** Keeps the party that the author once chose for a row of the note's table. */
export function namesOf({ document }: Proposal): Pick<MemoDocument, 'namesInNote'> {
  return document.namesInNote ? { namesInNote: document.namesInNote } : {};
}

/** Returns the note's file, with the author's choices for rows of these parties. */
export function withNames({ document, tableRows }: Draft, parties: readonly string[]): MemoDocument {
  const told = namesInNote(
    tableRows,
    parties.map((id) => ({ id })),
  );
  return Object.keys(told).length === 0 ? document : { ...document, namesInNote: { ...document.namesInNote, ...told } };
}

/** Returns the proposal as a draft of its next version, by the same author. */
export function draftOf(proposal: Proposal, place: Place): Draft {
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

/**
 * Keeps the old value of each field that the new note leaves out. Attachments and status are excepted: a note may lack
 * attachments, and its status is never guessed.
 */
export function completed(memo: Memo, old: Memo): Memo {
  const known = Object.entries(memo).filter(([field, value]) => value.length > 0 || field === 'attachments');
  return { ...old, ...Object.fromEntries(known) };
}
