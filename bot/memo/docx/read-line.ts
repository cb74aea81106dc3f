import { chosenCopy, drawnWordsIn, isInvisible, textBoxesIn } from './drawn-text';
import { formFieldText, isPrompt, openField } from './fields';
import { deepIn, firstIn, isElement, textOf, type XmlElement } from './parse-xml';
import type { Reading } from './reading';
import { doubt, type Line, type Place, show, showSign, showText } from './show-text';
import { symbolOf } from './symbols';

/** Adds to the line the words of a paragraph that the page shows. */
export function readLine(
  paragraph: XmlElement,
  paragraphStyle: string | undefined,
  reading: Reading,
  line: Line,
): void {
  readInside(paragraph, { reading, line, paragraphStyle });
}

function readInside(element: XmlElement, place: Place): void {
  for (const child of element.children) if (isElement(child)) readPiece(child, place);
}

/** Reads an element of the line. An unknown element is looked into, so that no words get lost. */
function readPiece(piece: XmlElement, place: Place): void {
  const read = readers[piece.name];
  if (read) read(piece, place);
  else readInside(piece, place);
}

const skip = () => {};
const drawn = (element: XmlElement, place: Place) => readDrawing(element, place);

const readers: Readonly<Record<string, (element: XmlElement, place: Place) => void>> = {
  'w:pPr': skip,
  'w:rPr': skip,
  'w:sdtPr': skip,
  'w:rt': skip,
  'w:delText': skip,
  'w:delInstrText': skip,
  'w:r': readRun,
  'm:r': readRun,
  'w:t': (element, place) => showText(textOf(element), place),
  'm:t': (element, place) => showText(textOf(element), place),
  'w:tab': (_, place) => show(' ', place),
  'w:ptab': (_, place) => show(' ', place),
  'w:br': (_, place) => show('\n', place),
  'w:cr': (_, place) => show('\n', place),
  'w:noBreakHyphen': (_, place) => show('-', place),
  'w:sym': readSymbol,
  'w:fldChar': readFieldSign,
  'w:instrText': readInstruction,
  'w:fldSimple': readSimpleField,
  'w:sdt': readControl,
  'w:ins': readInserted,
  'w:moveTo': readInserted,
  'w:del': readDeleted,
  'w:moveFrom': readDeleted,
  'w:footnoteReference': (_, place) => doubt('footnote', place),
  'w:endnoteReference': (_, place) => doubt('footnote', place),
  'w:commentReference': (_, place) => doubt('footnote', place),
  'w:drawing': drawn,
  'w:pict': drawn,
  'w:object': drawn,
  'mc:AlternateContent': readCopy,
};

function readRun(run: XmlElement, place: Place): void {
  const { reading, paragraphStyle } = place;
  const look = firstIn(run, 'w:rPr');
  const isOn = (property: Parameters<typeof reading.styles.isOn>[0]) =>
    reading.styles.isOn(property, look, paragraphStyle);
  const isHidden = isOn('w:vanish') || isOn('w:webHidden');
  const unseen = isHidden ? 'hidden' : isOn('w:strike') || isOn('w:dstrike') ? 'struck' : undefined;
  if (reading.stale.some(({ start, end }) => start <= run.start && run.end <= end)) doubt('field', place);
  if (reading.styles.isWhite(look, paragraphStyle) && saysSomething(run)) doubt('hidden', place);
  readInside(run, {
    ...place,
    unseen: place.unseen ?? unseen,
    font: reading.styles.fontOf(look, paragraphStyle),
    isBold: isOn('w:b'),
  });
}

function saysSomething(run: XmlElement): boolean {
  return deepIn(run, 'w:t').some((text) => textOf(text).trim() !== '');
}

function readSymbol({ attributes }: XmlElement, place: Place): void {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  const isCharacter = code >= 0x20 && code <= 0xffff;
  showSign(isCharacter ? symbolOf(String.fromCharCode(code), attributes['w:font']) : undefined, place);
}

function readFieldSign(sign: XmlElement, place: Place): void {
  const { reading } = place;
  if (!reading.fieldSigns.has(sign)) {
    doubt('field', place);
    return;
  }
  const kind = sign.attributes['w:fldCharType'];
  const field = reading.openFields.at(-1);
  if (kind === 'begin') {
    showFormField(sign, place);
    reading.openFields.push(openField(sign, '', false));
  } else if (kind === 'separate' && field) {
    field.isResult = true;
  } else if (kind === 'end') {
    reading.openFields.pop();
    if (field && isPrompt(field.instruction)) doubt('hint', place);
  }
}

function showFormField(sign: XmlElement, place: Place): void {
  const text = formFieldText(sign);
  if (text === undefined) return;
  doubt(/[☐☒]/.test(text) ? 'tickBox' : 'field', place);
  show(text, place);
}

function readInstruction(element: XmlElement, { reading }: Place): void {
  const field = reading.openFields.at(-1);
  if (field && !field.isResult) field.instruction += textOf(element);
}

function readSimpleField(field: XmlElement, place: Place): void {
  const instruction = field.attributes['w:instr'] ?? '';
  if (isPrompt(instruction)) doubt('hint', place);
  place.reading.openFields.push(openField(field, instruction, !isPrompt(instruction)));
  readInside(field, place);
  place.reading.openFields.pop();
}

/** Reads a content control: its box, its hint, or its filled-in text. */
function readControl(control: XmlElement, place: Place): void {
  const box = firstIn(control, 'w:sdtPr', 'w14:checkbox');
  if (box) showSign(isTicked(box) ? '☒' : '☐', place);
  else if (showsHint(control)) doubt('hint', place);
  else readInside(control, place);
}

/** Returns true when a content control still shows its hint. */
export function showsHint(control: XmlElement): boolean {
  const hint = firstIn(control, 'w:sdtPr', 'w:showingPlcHdr');
  return hint !== undefined && !['0', 'false', 'off'].includes(hint.attributes['w:val'] ?? '');
}

function isTicked(box: XmlElement): boolean {
  return ['1', 'true', 'on'].includes(firstIn(box, 'w14:checked')?.attributes['w14:val'] ?? '0');
}

function readInserted(element: XmlElement, place: Place): void {
  const before = place.line.text;
  readInside(element, place);
  if (place.line.text.trim() !== before.trim()) doubt('inserted', place);
}

function readDeleted(element: XmlElement, place: Place): void {
  const texts = [...deepIn(element, 'w:delText'), ...deepIn(element, 'w:t')];
  if (texts.some((text) => textOf(text).trim() !== '')) doubt('deleted', place);
}

function readCopy(alternatives: XmlElement, place: Place): void {
  const copy = chosenCopy(alternatives);
  if (copy) readInside(copy, place);
}

function readDrawing(drawing: XmlElement, place: Place): void {
  const unseen = place.unseen ?? (isInvisible(drawing) ? 'hidden' : undefined);
  const boxes = unseen ? [] : textBoxesIn(drawing);
  const words = unseen ? [] : drawnWordsIn(drawing);
  place.line.boxes.push(...boxes);
  place.line.drawn.push(...words);
  if (boxes.length + words.length === 0) doubt(unseen ?? 'picture', place);
}
