/** An element of MDTO: its name, and its text or the elements in it. */
export type Element = readonly [name: string, content: string | readonly Element[]];

const namespace = 'https://www.nationaalarchief.nl/mdto';
const instance = 'http://www.w3.org/2001/XMLSchema-instance';

/**
 * Returns a file of metadata by MDTO-XML 1.0.1 of the Nationaal Archief, in UTF-8. The order of elements is part of the
 * schema.
 */
export function mdtoXml(root: Element): Uint8Array {
  const place = `xmlns="${namespace}" xmlns:xsi="${instance}" xsi:schemaLocation="${namespace} ${namespace}/MDTO-XML1.0.1.xsd"`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<MDTO ${place}>\n${written(root, '  ')}</MDTO>\n`;
  return new TextEncoder().encode(text);
}

export function identification(mark: string, source: string): Element {
  return [
    'identificatie',
    [
      ['identificatieKenmerk', mark],
      ['identificatieBron', source],
    ],
  ];
}

/** A reference to another object, by its name and mark. */
export function reference(element: string, name: string, mark?: string, source = ''): Element {
  const identified: Element[] =
    mark === undefined
      ? []
      : [
          [
            'verwijzingIdentificatie',
            [
              ['identificatieKenmerk', mark],
              ['identificatieBron', source],
            ],
          ],
        ];
  return [element, [['verwijzingNaam', name], ...identified]];
}

/** A concept from a list. */
export function concept(element: string, list: string, label: string, code?: string): Element {
  const coded: Element[] = code === undefined ? [] : [['begripCode', code]];
  return [element, [['begripLabel', label], ...coded, reference('begripBegrippenlijst', list)]];
}

function written([name, content]: Element, indent: string): string {
  if (typeof content === 'string') return `${indent}<${name}>${escaped(content)}</${name}>\n`;
  return `${indent}<${name}>\n${content.map((each) => written(each, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** Leaves out what XML 1.0 cannot hold, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
