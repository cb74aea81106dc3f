import type { Doubt } from '../page/page';
import { numbersIn } from './canvas';
import { apply, type Box, boxAround, contains, heightOf, type Matrix } from './geometry';
import type { Letter } from './letters';

/** Something that a person filled in or drew on a page: a field of a form, a text box, or a line through words. */
export interface Addition {
  box: Box;
  kind: 'text' | 'tickBox' | 'struck';
  /** Its text, with `\n` between lines. */
  text: string;
  size: number;
  doubt?: Doubt;
}

/** Most characters of one field. */
const mostText = 20_000;

/** Returns the annotations of pdf.js that show something. An empty field shows nothing. */
export function additionsOf(annotations: readonly unknown[], viewport: Matrix): Addition[] {
  return annotations.flatMap((annotation) => additionsIn(recordOf(annotation), viewport));
}

function additionsIn(field: Annotation, viewport: Matrix): Addition[] {
  const boxes = field.hidden === true ? [] : boxesOf(field, viewport);
  if (field.subtype === 'StrikeOut') return boxes.map((box) => ({ box, kind: 'struck', text: '', size: 0 }));
  const [box] = boxes;
  const text = field.subtype === 'FreeText' ? textIn(field.contentsObj) : shownBy(field);
  if (!box || text === undefined || text.trim() === '') return [];
  const kind = isTick(field) ? 'tickBox' : 'text';
  const doubt = kind === 'tickBox' ? 'tickBox' : field.subtype === 'FreeText' ? 'inserted' : undefined;
  return [{ box, kind, text: text.slice(0, mostText), size: sizeOf(field, box), ...(doubt && { doubt }) }];
}

type Annotation = Record<string, unknown>;

function recordOf(value: unknown): Annotation {
  return typeof value === 'object' && value !== null ? (value as Annotation) : {};
}

function isTick(field: Annotation): boolean {
  return field.checkBox === true || field.radioButton === true;
}

/** Returns the text of a field; undefined for a button, a signature, a password and anything that is no field. */
function shownBy(field: Annotation): string | undefined {
  if (field.subtype !== 'Widget' || field.password === true) return undefined;
  if (isTick(field)) {
    const on = field.radioButton === true ? field.buttonValue : field.exportValue;
    return field.fieldValue !== undefined && field.fieldValue === on ? '☒' : '☐';
  }
  if (field.fieldType === 'Ch') return choiceOf(field);
  return field.fieldType === 'Tx' ? textIn(field.fieldValue) : undefined;
}

function choiceOf({ fieldValue, options }: Annotation): string {
  const chosen: unknown[] = Array.isArray(fieldValue) ? fieldValue : [fieldValue];
  const known = Array.isArray(options) ? options.map(recordOf) : [];
  return chosen
    .map((value) => textIn(known.find(({ exportValue }) => exportValue === value)?.displayValue ?? value))
    .join('\n');
}

function textIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  return typeof value === 'object' && value !== null && 'str' in value ? textIn(value.str) : '';
}

function sizeOf({ defaultAppearanceData }: Annotation, box: Box): number {
  const { fontSize } = recordOf(defaultAppearanceData);
  return typeof fontSize === 'number' && fontSize > 0 ? fontSize : Math.min(heightOf(box) * 0.7, 11);
}

/** A struck passage has a box for each of its lines. */
function boxesOf({ rect, quadPoints, subtype }: Annotation, viewport: Matrix): Box[] {
  const quads = subtype === 'StrikeOut' ? numbersIn(quadPoints) : undefined;
  const numbers = quads ?? numbersIn(rect) ?? [];
  const width = numbers.length === 4 ? 4 : 8;
  const boxes: Box[] = [];
  for (let at = 0; at + width <= numbers.length; at += width) {
    const points = [];
    for (let point = at; point < at + width; point += 2)
      points.push(apply(viewport, Number(numbers[point]), Number(numbers[point + 1])));
    boxes.push(boxAround(points));
  }
  return boxes;
}

/** Returns the page's letters with the filled-in text among them, on the base line of the words beside it. */
export function addAdditions(letters: readonly Letter[], additions: readonly Addition[]): Letter[] {
  const struck = additions.filter(({ kind }) => kind === 'struck');
  const isStruck = ({ x, end, y, size }: Letter) =>
    struck.some(({ box }) => contains(box, { x: (x + end) / 2, y: y - size * 0.25 }));
  return [
    ...letters.map((letter) => (isStruck(letter) ? { ...letter, doubt: 'struck' as const } : letter)),
    ...additions.filter(({ kind }) => kind !== 'struck').flatMap((addition) => lettersOf(addition, letters)),
  ];
}

function lettersOf({ text, box, size, doubt }: Addition, letters: readonly Letter[]): Letter[] {
  const lines = text.split('\n');
  const isTall = heightOf(box) > size * 2.5;
  const beside = letters.find(({ y, size: other }) => y > box.top + other * 0.5 && y < box.bottom + 1);
  const isAtTop = beside !== undefined && (!isTall || beside.y < box.top + size * 2);
  const first = isAtTop ? beside.y : isTall ? box.top + size : (box.top + box.bottom) / 2 + size * 0.35;
  const pitch = Math.min(size * 1.2, heightOf(box) / lines.length);
  return lines.map((line, index) => ({
    text: line,
    x: box.left,
    end: Math.min(box.right, box.left + Math.max(line.length * size * 0.5, 1)),
    y: first + index * pitch,
    size,
    font: '',
    isBold: false,
    isArtifact: false,
    ...(doubt && { doubt }),
  }));
}
