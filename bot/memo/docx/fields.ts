import { firstIn, isElement, settingOf, switchOf, type XmlElement } from './parse-xml';

/** An open field at some place in the text. Its instruction comes first, then its result. */
export interface OpenField {
  instruction: string;
  isResult: boolean;
  /** True when Word will compute the field anew, so that its page may show something else. */
  isStale: boolean;
}

/** Pairs the signs (`w:fldChar`) at which fields begin and end. A sign without its fellow hides nothing. */
export function pairedFieldSigns(root: XmlElement): ReadonlySet<XmlElement> {
  const paired = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  visit(root, (sign) => {
    const kind = sign.attributes['w:fldCharType'];
    if (kind === 'begin') open.push([sign]);
    else open.at(-1)?.push(sign);
    if (kind === 'end') for (const own of open.pop() ?? []) paired.add(own);
  });
  return paired;
}

/** Deleted signs do not count. */
function visit(element: XmlElement, see: (sign: XmlElement) => void): void {
  for (const child of element.children) {
    if (!isElement(child) || child.name === 'w:del' || child.name === 'w:moveFrom') continue;
    if (child.name === 'w:fldChar') see(child);
    else visit(child, see);
  }
}

export function openField({ attributes }: XmlElement, instruction: string, isResult: boolean): OpenField {
  return { instruction, isResult, isStale: ['1', 'true', 'on'].includes(attributes['w:dirty'] ?? '') };
}

/** Fields with a result as certain as plain words: links, and fields that help to find the way. */
const plainFields = /^\s*(hyperlink|toc|pageref|page|numpages|sectionpages|ref|seq)\b/i;

export function isPlainField(instruction: string): boolean {
  return plainFields.test(instruction);
}

/** A field that only shows words to click on. They stand in its instruction, and are a hint. */
export function isPrompt(instruction: string): boolean {
  return /^\s*macrobutton\b/i.test(instruction);
}

/** Returns the text of a field in an old form (`w:ffData`), whose state is not in the text. */
export function formFieldText(sign: XmlElement): string | undefined {
  const box = firstIn(sign, 'w:ffData', 'w:checkBox');
  if (box) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒ ' : '☐ ';
  const list = firstIn(sign, 'w:ffData', 'w:ddList');
  if (!list) return undefined;
  const chosen = Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0);
  const entries = list.children.filter(isElement).filter(({ name }) => name === 'w:listEntry');
  return entries[chosen]?.attributes['w:val'] ?? '';
}
