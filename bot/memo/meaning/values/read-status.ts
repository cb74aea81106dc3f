import type { Confidentiality } from '../../../core/note/memo';
import type { ReadingReason } from '../../../core/note/reading';
import type { Value } from '../entries/entry';
import type { Label } from '../labels/labels';
import { hasBoxes, readChoices } from './choices';
import { isPlaceholder } from './placeholder';

export interface ReadStatus {
  confidentiality: Confidentiality;
  /** Why the status is not known; absent when it is. */
  why?: ReadingReason;
}

/**
 * Reads how public a note says that it is. A note's content stands in channels when this is `openbaar`, so the whole
 * value must be that one word, or the one ticked choice, with nothing beside it that might change it. Undefined when
 * these words do not answer the question, as in `Status: concept`.
 */
export function readStatus(label: Pick<Label, 'name' | 'kind'>, { lines, doubts }: Value): ReadStatus | undefined {
  const others = doubts.filter((doubt) => doubt !== 'tickBox');
  if (others.length > 0)
    return {
      confidentiality: 'onbekend',
      why: others.every((doubt) => doubt === 'hint') ? 'notFilledIn' : 'besideTheWords',
    };
  if (hasBoxes(lines) || doubts.length > 0) return readTicked(label, lines);
  const words = lines.join(' ');
  if (words === '') return undefined;
  if (isPlaceholder(words)) return { confidentiality: 'onbekend', why: 'notFilledIn' };
  return statusOf(label, words);
}

function readTicked(label: Pick<Label, 'name' | 'kind'>, lines: readonly string[]): ReadStatus {
  const choices = readChoices(lines);
  const [one, ...more] = choices?.filter(({ isTicked }) => isTicked) ?? [];
  if (!choices) return { confidentiality: 'onbekend', why: 'besideTheWords' };
  if (!one) return { confidentiality: 'onbekend', why: 'nothingTicked' };
  if (more.length > 0) return { confidentiality: 'onbekend', why: 'severalTicked' };
  return statusOf(label, one.words) ?? { confidentiality: 'onbekend', why: 'unknownWords' };
}

function statusOf({ name, kind }: Pick<Label, 'name' | 'kind'>, words: string): ReadStatus | undefined {
  const plain = words.toLowerCase().replace(/[.\s]+$/, '');
  if (kind === 'yesOrNo' && /^(ja|nee|j|n)$/.test(plain)) return answered(name, plain.startsWith('j'));
  if (plain === 'openbaar') return { confidentiality: 'openbaar' };
  if (isOtherStatus.test(plain)) return undefined;
  const named = restricted.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(plain));
  const [only, ...others] = named;
  const isClear =
    only !== undefined && others.length === 0 && !/(?<!\p{L})(niet|geen|openba+re?|of)(?!\p{L})|\//u.test(plain);
  return isClear ? { confidentiality: only } : { confidentiality: 'onbekend', why: 'unknownWords' };
}

/** `Geheim: nee` does not say that the note is public. */
function answered(name: string, isYes: boolean): ReadStatus {
  const kind = ([...restricted, 'openbaar'] as const).find((word) => name.toLowerCase().startsWith(word));
  return isYes && kind ? { confidentiality: kind } : { confidentiality: 'onbekend', why: 'unknownWords' };
}

const restricted = ['geheim', 'vertrouwelijk', 'besloten'] as const;

/** Words about the state of the text, or about its treatment in the meeting, which are other questions. */
const isOtherStatus =
  /^((eind)?concept|definitief|ontwerp|vastgesteld|versie\b.*|concept\b.*|v?\d+(\.\d+)*|final|(ter )?(besluitvorming|besluitvormend|informatie|informerend|kennisname|kennisneming|bespreking|bespreekstuk|hamerstuk|advies|advisering|opinierend|opiniërend|vaststelling|instemming))( v?\d+(\.\d+)*)?$/;
