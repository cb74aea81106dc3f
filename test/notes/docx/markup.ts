/** WordprocessingML within a paragraph, with the prefix `w`. */
export interface Inline {
  readonly inline: string;
}

/** Whole paragraphs and tables. */
export interface Block {
  readonly block: string;
}

/** Text, or markup among it. A tab, a line's end and hard and soft hyphens in text become Word's own. */
export type Piece = string | Inline;

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A run; `look` is the content of its properties, such as `<w:strike/>`. */
export function run(text: string, look = ''): Inline {
  const properties = look === '' ? '' : `<w:rPr>${look}</w:rPr>`;
  const content = text
    .split(/([\t\n\u2011\u00AD])/)
    .filter((part) => part !== '')
    .map((part) => signs[part] ?? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
    .join('');
  return { inline: `<w:r>${properties}${content}</w:r>` };
}

const signs: Record<string, string> = {
  '\t': '<w:tab/>',
  '\n': '<w:br/>',
  '\u2011': '<w:noBreakHyphen/>',
  '\u00AD': '<w:softHyphen/>',
};

export const bold = (text: string): Inline => run(text, '<w:b/>');
export const struck = (text: string): Inline => run(text, '<w:strike/>');
export const doublyStruck = (text: string): Inline => run(text, '<w:dstrike/>');
export const hidden = (text: string): Inline => run(text, '<w:vanish/>');

/** Hidden or struck by a style that somebody made. */
export const hiddenByStyle = (text: string): Inline => run(text, '<w:rStyle w:val="Verborgen"/>');
export const struckByStyle = (text: string): Inline => run(text, '<w:rStyle w:val="Vervallen"/>');
/** White on the white page. */
export const white = (text: string): Inline => run(text, '<w:color w:val="FFFFFF"/>');

/** Text that Word cut into runs, for its spelling or for an edit long ago. */
export const inRuns = (...parts: string[]): Inline => together(...parts.map((part) => run(part)));

export function together(...pieces: Piece[]): Inline {
  return { inline: pieces.map((piece) => (typeof piece === 'string' ? run(piece) : piece).inline).join('') };
}

export function p(...pieces: Piece[]): Block {
  return paragraph('', pieces);
}

/** A paragraph in Word's own style for headings. */
export function heading(...pieces: Piece[]): Block {
  return paragraph('<w:pStyle w:val="Kop1"/>', pieces);
}

/** The lists that `package.ts` defines. */
export const lists = { bullets: 1, numbers: 2, letters: 3, moreNumbers: 4, points: 5, boxes: 6 } as const;

/** A paragraph for each item, numbered by Word: the number is not in the text. */
export function items(list: keyof typeof lists, texts: readonly Piece[], level = 0): Block {
  const properties = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${lists[list]}"/></w:numPr>`;
  return blocks(...texts.map((text) => paragraph(properties, [text])));
}

export function paragraph(properties: string, pieces: readonly Piece[]): Block {
  return { block: `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${together(...pieces).inline}</w:p>` };
}

export function blocks(...parts: Block[]): Block {
  return { block: parts.map(({ block }) => block).join('') };
}
