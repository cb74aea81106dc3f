import { splitLabel } from '../meaning/labels/labels';

/** Most lines and characters of a typed question. */
const [mostLines, mostCharacters] = [3, 500];

/** Returns true when a text was pasted from a document: it is long, has a table, or has a label of a note. */
export function looksPasted(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length > mostLines || text.length > mostCharacters) return true;
  const hasLabel = lines.some((line) => line.includes(':') && splitLabel(line.trim()) !== undefined);
  return lines.length > 1 && (hasLabel || lines.some((line) => line.includes('\t')));
}
