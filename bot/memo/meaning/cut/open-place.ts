import type { Part, PartyList } from './cut-note';
import type { OpenFact } from './go-on';

/** The place in the note to which a line belongs when it begins nothing new. */
export type Open =
  | { kind: 'top' | 'closed' }
  | OpenFact
  | { kind: 'part'; part: Part }
  | { kind: 'list'; list: PartyList };

export function isInRequest(open: Open): boolean {
  return open.kind === 'part' && open.part.kind === 'request';
}

export function isInSection(open: Open): boolean {
  return open.kind === 'part' && open.part.kind === 'section';
}

export function isFilled({ kind, lines }: Part): boolean {
  return kind !== 'other' && lines.length > 0;
}

export function isFilledRequest(part: Part): boolean {
  return part.kind === 'request' && isFilled(part);
}
