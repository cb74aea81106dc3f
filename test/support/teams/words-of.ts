/** Returns all words on a card, titles of buttons and labels of inputs included, in reading order. */
export function wordsOf(element: unknown): string {
  if (Array.isArray(element)) return element.map(wordsOf).filter(Boolean).join(' ');
  if (typeof element !== 'object' || element === null) return '';
  return Object.entries(element)
    .filter(([key]) => readableKeys.includes(key))
    .map(([, value]) => (typeof value === 'string' ? value : wordsOf(value)))
    .filter(Boolean)
    .join(' ');
}

const readableKeys = [
  'body',
  'items',
  'columns',
  'rows',
  'cells',
  'inlines',
  'actions',
  'card',
  'choices',
  'text',
  'title',
  'label',
];
