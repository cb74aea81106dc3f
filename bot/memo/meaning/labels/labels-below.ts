import type { Entry } from '../entries/entry';
import type { LabelField } from './label-names';
import { splitPairs } from './split-pairs';

/**
 * Reads labels on the last lines of a note, below its running text: `Indiener: J. Smit`. A status there is left alone,
 * since a sentence at the end of a text must not make the note public.
 */
export function withLabelsBelow(entries: readonly Entry[]): Entry[] {
  const facts = entries.map(factIn);
  const lastText = entries.findLastIndex(({ kind }, index) => kind !== 'break' && facts[index] === undefined);
  return entries.map((entry, index) => (index > lastText ? (facts[index] ?? entry) : entry));
}

function factIn(entry: Entry): Entry | undefined {
  if (entry.kind !== 'line' || entry.isInRequest || !entry.text.includes(':')) return undefined;
  const [pair, ...others] = splitPairs(entry.text);
  const isFact = pair?.label.kind === 'plain' && below.includes(pair.label.field) && others.length === 0;
  if (!isFact || pair.rest.length > longest || !isName.test(pair.rest)) return undefined;
  return { kind: 'fact', label: pair.label, value: { lines: [pair.rest], doubts: entry.doubts } };
}

const below: readonly LabelField[] = ['author', 'officialHolders', 'boardHolders', 'caseNumber'];
/** A name or a number, and no sentence. */
const isName = /^(\p{Lu}|\d|(dhr|mevr|mw|drs|ir|ing|mr|dr|de heer)\b).*[^.!?]$/u;
/** Most characters of a value; a longer text is a sentence. */
const longest = 100;
