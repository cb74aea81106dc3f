/** A place in a sorted list: the sort key of the last item that was given. */
export type Cursor = string;

/** A sort key holds a day, a moment and an id. */
const longestCursor = 600;

export function formatCursor(key: string): Cursor {
  return Buffer.from(JSON.stringify([key])).toString('base64url');
}

/** Returns the sort key; undefined when the text is no cursor of ours. Untrusted. */
export function readCursor(text: string): string | undefined {
  if (text === '' || text.length > longestCursor || !/^[\w-]+$/.test(text)) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const [key] = Array.isArray(read) && read.length === 1 ? read : [];
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}
