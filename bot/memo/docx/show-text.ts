import { type Doubt, doubts } from '../page/page';
import { isPlainField, type OpenField } from './fields';
import type { XmlElement } from './parse-xml';
import type { Reading } from './reading';
import { hasSigns, symbolOf } from './symbols';

/** The words of a paragraph as they come together. */
export interface Line {
  text: string;
  doubts: Set<Doubt>;
  /** The text boxes that hang on it. */
  boxes: XmlElement[];
  /** Words that are drawn rather than written, such as a watermark. */
  drawn: string[];
  /** Whether all words so far are bold; undefined while there are none. */
  isBold: boolean | undefined;
  /** The fields that its words come from; undefined stands for words that were typed. */
  origins: Set<OpenField | undefined>;
}

export function emptyLine(): Line {
  return { text: '', doubts: new Set(), boxes: [], drawn: [], isBold: undefined, origins: new Set() };
}

/** A field that is all there is says what the page says; words beside it were typed around what it once was. */
export function doubtsOf({ doubts: found, origins }: Line): Doubt[] {
  const isMixed = origins.size > 1;
  return doubts.filter((kind) => found.has(kind) || (kind === 'field' && isMixed));
}

/** Where a piece of text stands: how it looks, and why it is not shown. */
export interface Place {
  reading: Reading;
  line: Line;
  paragraphStyle: string | undefined;
  font?: string | undefined;
  isBold?: boolean;
  /** The page does not show it, for this reason. */
  unseen?: Doubt | undefined;
}

/** Notes that something beside plain words stands here. */
export function doubt(kind: Doubt, { line }: Place): void {
  line.doubts.add(kind);
}

/** Characters as the file has them, in the font of this place. */
export function showText(text: string, place: Place): void {
  const plain = text.replace(/[\r\n\t]+/g, ' ').replaceAll('\u2011', '-');
  if (hasSigns(plain, place.font)) for (const character of plain) showSign(symbolOf(character, place.font), place);
  else show(plain, place);
}

/** A sign such as `☒`; undefined: one that is not known here. */
export function showSign(sign: string | undefined, place: Place): void {
  if (sign === undefined) {
    doubt('unreadable', place);
    return;
  }
  if ('☐☒✓✗'.includes(sign)) doubt('tickBox', place);
  show('☐☒'.includes(sign) ? `${sign} ` : sign, place);
}

/** Text that stands in a field's instruction is not on the page, and nobody meant it to be. */
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
