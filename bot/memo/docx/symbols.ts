/**
 * The look of signs in Word's symbol fonts, by font and code. A tick box is often such a sign, so all tick boxes are
 * here; of the other signs only those that stand in notes.
 */
const signs: Record<string, Readonly<Record<number, string>>> = {
  wingdings: {
    ...same('☐', 0x6f, 0x70, 0x71, 0x72, 0xa8),
    ...same('☒', 0x78, 0xfd, 0xfe),
    ...same('•', 0x6c, 0x6e, 0x75, 0x76, 0x77, 0x9e, 0x9f, 0xa7, 0xb7, 0xd8, 0xe8, 0xf0),
    74: '☺',
    223: '←',
    224: '→',
    251: '✗',
    252: '✓',
  },
  'wingdings 2': {
    ...same('☐', 0xa3, 0x30, 0x35),
    ...same('☒', 0x51, 0x52, 0x53, 0x54),
    ...same('•', 0x95, 0x96, 0x97, 0x98, 0xa1, 0xae),
    79: '✗',
    80: '✓',
  },
  webdings: { ...same('☐', 0x63), ...same('•', 0x3d, 0x67, 0x6e), 97: '✓', 114: '✗' },
  symbol: {
    ...same('•', 0xa7, 0xa8, 0xb7),
    68: 'Δ',
    97: 'α',
    98: 'β',
    109: 'µ',
    163: '≤',
    174: '→',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    185: '≠',
  },
};

const openBoxes = '☐□◻⬜❏❐❑❒▢';
const tickedBoxes = '☑☒✅🗹🗷🗵⊠❎';

/** Returns a character as it looks in that font; undefined for an unknown sign. */
export function symbolOf(character: string, font: string | undefined): string | undefined {
  if (openBoxes.includes(character)) return '☐';
  if (tickedBoxes.includes(character)) return '☒';
  const point = character.codePointAt(0) ?? 0;
  // Symbol fonts have their signs in a part of Unicode for private use.
  const isPrivate = point >= 0xf000 && point <= 0xf0ff;
  const known = signs[font?.toLowerCase() ?? ''];
  if (!known && !isPrivate) return character;
  if (/\s/.test(character)) return character;
  return (
    (known ?? signs.wingdings)?.[isPrivate ? point - 0xf000 : point] ?? (isPlainIn(font, point) ? character : undefined)
  );
}

/** Returns true when text in that font must be looked at character by character. */
export function hasSigns(text: string, font: string | undefined): boolean {
  return signs[font?.toLowerCase() ?? ''] !== undefined || /[\uf000-\uf0ff]/.test(text) || boxPattern.test(text);
}
const boxPattern = new RegExp(`[${openBoxes}${tickedBoxes}]`, 'u');

/** The font Symbol has Greek for letters, and the usual digits and punctuation. */
function isPlainIn(font: string | undefined, point: number): boolean {
  return font?.toLowerCase() === 'symbol' && point < 0x80 && !/[a-z]/i.test(String.fromCharCode(point));
}

function same(look: string, ...codes: number[]): Record<number, string> {
  return Object.fromEntries(codes.map((code) => [code, look]));
}
