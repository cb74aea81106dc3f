import { type Doubt, doubts } from '../page/page';
import { isPlainField, type OpenField } from './fields';
import type { XmlElement } from './parse-xml';
import type { Reading } from './reading';
import { hasSigns, symbolOf } from './symbols';

/** The words of a paragraph as they come together. */
export interface Line {
  text: string;
  doubts: Set<Doubt>;
  /** The text boxes that belong to it. */
  boxes: XmlElement[];
  /** Words that are drawn instead of written, such as a watermark. */
  drawn: string[];
  /** True while all words so far are bold; undefined while there are none. */
  isBold: boolean | undefined;
  /** The fields that its words come from; undefined stands for typed words. */
  origins: Set<OpenField | undefined>;
}

export function emptyLine(): Line {
  return { text: '', doubts: new Set(), boxes: [], drawn: [], isBold: undefined, origins: new Set() };
}

/**
 * Notes a doubt for a field beside typed words, which were written around its earlier text. A field that is alone is as
 * sure as the page.
 */
export function doubtsOf({ doubts: found, origins }: Line): Doubt[] {
  const isMixed = origins.size > 1;
  return doubts.filter((kind) => found.has(kind) || (kind === 'field' && isMixed));
}

/** The look of a place in the text, and why its text is not shown. */
export interface Place {
  reading: Reading;
  line: Line;
  paragraphStyle: string | undefined;
  font?: string | undefined;
  isBold?: boolean;
  /** The reason why the page does not show the text. */
  unseen?: Doubt | undefined;
}

/** Notes that something beside plain words stands here. */
export function doubt(kind: Doubt, { line }: Place): void {
  line.doubts.add(kind);
}

/** Adds characters as the file has them, in the font of this place. */
export function showText(text: string, place: Place): void {
  const plain = text.replace(/[\r\n\t]+/g, ' ').replaceAll('\u2011', '-');
  if (hasSigns(plain, place.font)) for (const character of plain) showSign(symbolOf(character, place.font), place);
  else show(plain, place);
}

/** Adds a sign such as `☒`; undefined: an unknown sign. */
export function showSign(sign: string | undefined, place: Place): void {
  if (sign === undefined) {
    doubt('unreadable', place);
    return;
  }
  if ('☐☒✓✗'.includes(sign)) doubt('tickBox', place);
  show('☐☒'.includes(sign) ? `${sign} ` : sign, place);
}

/** Text in a field's instruction is not on the page, and nobody meant it to be. */
export function show(text: string, { line, reading, unseen, isBold }: Place): void {
  if (text === '' || reading.openFields.some(({ isResult }) => !isResult)) return;
  const isBlank = text.trim() === '';
  if (unseen) {
    if (!isBlank) line.doubts.add(unseen);
    return;
  }
  line.text += text;
  if (isBlank) return;
  line.isBold = isBold === true && line.isBold !== false;
  const field = reading.openFields.find(({ instruction }) => !isPlainField(instruction));
  line.origins.add(field);
  if (field?.isStale) line.doubts.add('field');
}
