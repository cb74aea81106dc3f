import { normaliseName } from '../../../core/directory/normalise-name';
import { type LabelField, labelNames, questionNames } from './label-names';

/** Returns true when a field holds several items, so that it may go on over several lines. */
export function isListField(field: Label['field']): boolean {
  return field === 'attachments' || field === 'officialHolders' || field === 'boardHolders';
}

/** Returns true when a field is a word or two, so that the next line is no part of it. */
export function isShortField(field: Label['field']): boolean {
  return field === 'caseNumber' || field === 'agendaItem' || field === 'meetingDate';
}

/** A label of the facts at the top of a note. */
export interface Label {
  field: LabelField;
  /** The label as the note writes it. */
  name: string;
  /** Rank: of several labels for one field the lowest counts. A note may have both a case number and a reference. */
  rank: number;
  kind: LabelKind;
}

/**
 * `plain`: needs no colon. `colon`: an ordinary word, so a label only with a colon or in a cell of its own. `unclear`:
 * as `colon`, and its value may be something else. `yesOrNo`: asks whether the note has the label's property.
 */
type LabelKind = 'plain' | 'colon' | 'unclear' | 'yesOrNo';

/** Returns the label that this whole text is. */
export function labelOf(text: string): Label | undefined {
  // Signs count: a list of choices to tick may have the words of a label, and an initial belongs to a name.
  const isOfWords = /^[\p{L}\p{N}\s()/&.,:?'’*-]+$/u.test(text) && !/\s\p{Lu}\.$/u.test(text);
  const entry = isOfWords && hasPairs(text) ? entries.get(keyOf(text)) : undefined;
  return entry && { ...entry, name: text.replace(/[\s:]+$/, '') };
}

function hasPairs(text: string): boolean {
  return text.includes('(') === text.includes(')');
}

/**
 * Returns a label at the start of a line, and the text behind it: `Agendapunt: 6`, or `Agendapunt 6` where the label is
 * plain.
 */
export function splitLabel(line: string): { label: Label; rest: string } | undefined {
  const colon = line.indexOf(':');
  const named = colon < 0 ? undefined : labelOf(line.slice(0, colon));
  if (named) return { label: named, rest: line.slice(colon + 1).trim() };
  const words = line.split(' ');
  for (let count = Math.min(mostWords, words.length); count > 0; count -= 1) {
    const label = labelOf(words.slice(0, count).join(' '));
    const rest = words.slice(count).join(' ').replace(behindLabel, '');
    const isLabel = label && (label.kind === 'plain' || valuesOf[label.field]?.test(rest));
    if (isLabel && (/^(\d{1,2}[.)]? )?[(\p{Lu}]/u.test(line) || isShortField(label.field))) return { label, rest };
  }
  return undefined;
}

/** Matches `Agendapunt : 6` and `Agendapunt – 6`. */
const behindLabel = /^(?::\s*|[–—-]\s+)/;
const mostWords = 6;

/** Values that make an ordinary word without a colon a label: `Behandeling Ter besluitvorming`. */
const valuesOf: Partial<Record<LabelField, RegExp>> = {
  treatment:
    /^(ter )?(besluitvorm|opini|informe|informatie|kennisn|vaststelling|bespreking|advisering|consulter|meningsvorm|oordeelsvorm|hamerstuk|bespreekstuk)/i,
  body: /^(het |de )?(algemeen bestuur|dagelijks bestuur|college van|gemeenteraad|provinciale staten|gedeputeerde staten|verenigde vergadering)/i,
  meetingDate: /^([a-z]{2,9} )?\d{1,2}[-/. ]([a-z]{3,9}|\d{1,2})[-/. ]\d{2,4}\b/i,
};

function listOf(names: string): string[] {
  return names.trim().split(/,\s+/);
}

/** Removes a label's number and its count of items: `3. Bijlagen (2)`. */
function keyOf(text: string): string {
  const words = text.replace(/^\d{1,2}[.)]?\s+/, '').replace(/\s*\(\d{1,2}\)[\s:]*$/, '');
  return normaliseName(words).replace(/ nr$/, 'nr');
}

const entries = new Map<string, Omit<Label, 'name'>>();
for (const [field, names] of labelNames) {
  for (const [rank, name] of listOf(names).entries()) {
    const kind = name.endsWith('?') ? 'unclear' : name.endsWith(':') ? 'colon' : 'plain';
    entries.set(keyOf(name), { field, rank, kind });
  }
}
for (const [field, names] of questionNames) {
  for (const name of listOf(names)) entries.set(keyOf(name), { field, rank: 0, kind: 'yesOrNo' });
}
for (const name of [
  'portefeuillehouder',
  'portefeuillehouders',
  'portefeuillehouder(s)',
  'portefeuillehoudster',
  'pfh',
  'portefeuille houder',
]) {
  entries.set(keyOf(name), { field: 'boardHolders', rank: 100, kind: 'plain' });
}
