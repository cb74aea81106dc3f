import { diffWords } from 'diff';
import { noteLabels } from '../../cards/words/note';
import type { SectionChange, TextPart } from '../core/concept/new-version';
import { normaliseName } from '../core/directory/normalise-name';
import type { Memo, MemoSection } from '../core/note/memo';
import { factsOf } from './memo-facts';

/**
 * The parts of a note that are compared between versions. Its table Afgestemd met is not, because Akkoord keeps that
 * itself.
 */
export interface ComparedNote {
  memo: Memo;
  sections: readonly MemoSection[];
}

/**
 * Compares two versions part by part, in the order of the new one. A part that is gone stands in its old place. A part
 * that both leave empty is left out. A part is found back by its heading, whatever its capitals and signs.
 */
export function compareNotes(old: ComparedNote, next: ComparedNote): SectionChange[] {
  const [before, after] = [partsOf(old), partsOf(next)];
  const [was, is] = [textsOf(before), textsOf(after)];
  return inOneOrder(before, after).map(({ key, heading }) => change(heading, was.get(key) ?? '', is.get(key) ?? ''));
}

interface Part {
  key: string;
  heading: string;
  text: string;
}

/**
 * Returns the parts of a note. Equal headings are numbered, so that the second Overig is compared with the second
 * Overig.
 */
function partsOf({ memo, sections }: ComparedNote): Part[] {
  const facts = [
    ...factsOf(memo),
    [noteLabels.caseNumber, memo.caseNumber],
    [noteLabels.request, memo.request],
  ] as const;
  const all = [...facts, ...sections.map(({ heading, text }) => [heading, text] as const)];
  const seen = new Map<string, number>();
  return all
    .map(([heading, text]) => ({ heading, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .map((part) => {
      const name = normaliseName(part.heading);
      const turn = (seen.get(name) ?? 0) + 1;
      seen.set(name, turn);
      return { ...part, key: `${name} ${turn}` };
    });
}

function textsOf(parts: readonly Part[]): Map<string, string> {
  return new Map(parts.map(({ key, text }) => [key, text]));
}

/** Returns the new parts, with each part that is gone behind the one that it followed. */
function inOneOrder(before: readonly Part[], after: readonly Part[]): Part[] {
  const kept = new Set(after.map(({ key }) => key));
  const gone = new Map<string, Part[]>();
  let followed = '';
  for (const part of before) {
    const others = gone.get(followed);
    if (kept.has(part.key)) followed = part.key;
    else if (others) others.push(part);
    else gone.set(followed, [part]);
  }
  const behind = (key: string) => gone.get(key) ?? [];
  return [...behind(''), ...after.flatMap((part) => [part, ...behind(part.key)])];
}

function change(heading: string, was: string, is: string): SectionChange {
  if (was === is) return { heading, kind: 'same', parts: [{ kind: 'same', text: is }] };
  if (was === '') return { heading, kind: 'added', parts: [{ kind: 'added', text: is }] };
  if (is === '') return { heading, kind: 'removed', parts: [{ kind: 'removed', text: was }] };
  return { heading, kind: 'changed', parts: differences(was, is) };
}

/**
 * Splits words as Dutch has them: 10.000 is one. `diffWords` takes words from a segmenter only. Node's own method keeps
 * a copy of the whole text with each word, which for a long note is gigabytes. `diffWords` only walks through the
 * words, so `containing` is never called.
 */
class DutchWords extends Intl.Segmenter {
  override segment(input: string): Intl.Segments {
    const words = Array.from(input.matchAll(wordPattern), ({ 0: segment, index }) => ({ segment, index, input }));
    return Object.assign(words, { containing: () => undefined });
  }
}
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
const intlSegmenter = new DutchWords('nl', { granularity: 'word' });
/** Most words that may differ: with more it is another text, and comparing would take long. */
const mostEdits = 1_000;

function differences(was: string, is: string): TextPart[] {
  const changes = diffWords(was, is, { intlSegmenter, maxEditLength: mostEdits });
  if (!changes) {
    return [
      { kind: 'removed', text: was },
      { kind: 'added', text: is },
    ];
  }
  return changes.map(({ value: text, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text,
  }));
}
