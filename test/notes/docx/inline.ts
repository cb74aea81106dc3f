import { type Block, escapeXml, type Inline, type Piece, p, run, together } from './markup';

let lastId = 1000;

/** Ids are unique within a document; documents may share this count. */
function nextId(): number {
  lastId += 1;
  return lastId;
}

const author = 'w:author="Secretariaat" w:date="2026-11-20T10:00:00Z"';

export function inserted(text: string): Inline {
  return { inline: `<w:ins w:id="${nextId()}" ${author}>${run(text).inline}</w:ins>` };
}

export function deleted(text: string): Inline {
  const inner = run(text).inline.replace(/<(\/?)w:t\b/g, '<$1w:delText');
  return { inline: `<w:del w:id="${nextId()}" ${author}>${inner}</w:del>` };
}

/** One end of a move with track changes. */
export function moved(end: 'from' | 'to', text: string): Inline {
  const name = end === 'from' ? 'w:moveFrom' : 'w:moveTo';
  return { inline: `<${name} w:id="${nextId()}" ${author}>${run(text).inline}</${name}>` };
}

/** A field that shows its result; no page shows the instruction. */
export function field(instruction: string, result: string): Inline {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>`;
  return { inline: mark('begin') + code + mark('separate') + run(result).inline + mark('end') };
}

export function simpleField(instruction: string, result: string): Inline {
  return { inline: `<w:fldSimple w:instr=" ${escapeXml(instruction)} ">${run(result).inline}</w:fldSimple>` };
}

/** A content control within a line. */
export function control(title: string, ...pieces: Piece[]): Inline {
  return { inline: sdt(title, '', together(...pieces).inline) };
}

/** A content control that still shows its hint. */
export function hint(title: string, text: string): Inline {
  const shown = run(text, '<w:rStyle w:val="Tekstvantijdelijkeaanduiding"/>');
  return { inline: sdt(title, '<w:showingPlcHdr/>', shown.inline) };
}

/** A content control around whole paragraphs, tables or rows. */
export function controlAround(title: string, { block }: Block): Block {
  return { block: sdt(title, '', block) };
}

function sdt(title: string, properties: string, content: string): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:id w:val="${nextId()}"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A tick box as Word makes it since 2010. */
export function box(isTicked: boolean): Inline {
  const signs =
    '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>';
  const state = `<w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/>${signs}</w14:checkbox>`;
  return { inline: sdt('Keuze', state, run(isTicked ? '☒' : '☐').inline) };
}

/** A tick box of the forms of old Word; it is no character at all. */
export function oldBox(isTicked: boolean): Inline {
  const state = `<w:checkBox><w:sizeAuto/><w:default w:val="0"/>${isTicked ? '<w:checked/>' : ''}</w:checkBox>`;
  const data = `<w:ffData><w:name w:val="Selectievakje"/><w:enabled/>${state}</w:ffData>`;
  const mark = (type: string, content = '') =>
    `<w:r><w:fldChar w:fldCharType="${type}"${content === '' ? '/>' : `>${content}</w:fldChar>`}</w:r>`;
  const code = '<w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>';
  return { inline: mark('begin', data) + code + mark('separate') + mark('end') };
}

/** A tick box that is a sign of the font Wingdings. */
export function symbolBox(isTicked: boolean): Inline {
  return { inline: `<w:r><w:sym w:font="Wingdings" w:char="${isTicked ? 'F0FE' : 'F0A8'}"/></w:r>` };
}

/** The mark of the document's one footnote. */
export const footnoteMark: Inline = {
  inline: '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
};

export function link(text: string): Inline {
  return { inline: `<w:hyperlink w:anchor="_top">${run(text).inline}</w:hyperlink>` };
}

/** A text box as Word writes it: a drawing, and the same once more for older versions. */
export function textBox(...lines: string[]): Block {
  const content = `<w:txbxContent>${lines.map((line) => p(line).block).join('')}</w:txbxContent>`;
  const shape = `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp>`;
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${shape}</a:graphicData></a:graphic>`;
  const frame = `<wp:extent cx="3000000" cy="600000"/><wp:docPr id="${nextId()}" name="Tekstvak"/>${graphic}`;
  const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${frame}</wp:inline></w:drawing>`;
  const old = `<w:pict><v:shape style="width:240pt;height:50pt"><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
  const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent>`;
  return { block: `<w:p><w:r>${both}</w:r></w:p>` };
}
