import type { Memo } from '../../bot/core/note/memo';
import { Unreadable } from '../../bot/core/note/unreadable';
import { type ReadMemo, readDocument, readPastedText } from '../../bot/memo/read-document';
import type { Note } from './note';

/** The author's sight of a note that was read. */
export interface Outcome {
  memo: Memo | undefined;
  isUnsure: (field: keyof Memo) => boolean;
  /** True when the author is asked for the field, or asked to look at it. */
  isAsked: (field: keyof Memo) => boolean;
  /** Text of which the author is told that it found no place. */
  unplaced: string;
  /** The kind of refusal of a document that was not taken for a note. */
  refusal: string | undefined;
}

export async function readNote(note: Note): Promise<Outcome> {
  const made = await note.make();
  const read =
    typeof made === 'string'
      ? readPastedText(made)
      : await readDocument({ name: `${note.name}.${note.form}`, bytes: made });
  return outcomeOf(read);
}

function outcomeOf(read: ReadMemo | Unreadable): Outcome {
  if (read instanceof Unreadable) {
    return { memo: undefined, isUnsure: () => false, isAsked: () => true, unplaced: '', refusal: read.kind };
  }
  const { fields, remarks } = read.reading;
  return {
    memo: read.memo,
    isUnsure: (field) => fields[field]?.sure === 'unsure',
    isAsked: (field) => fields[field] !== undefined && fields[field].sure !== 'found',
    unplaced: remarks.map(({ detail }) => detail).join('\n'),
    refusal: undefined,
  };
}
