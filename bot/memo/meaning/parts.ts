import type { Block } from '../blocks';
import { type Found, findFact, findHeading, isListField, type Landmark, otherHeading } from './landmarks';

/** What stands in the note from one landmark to the next. */
export interface Part {
  landmark: Landmark;
  blocks: readonly Block[];
}

/** Cuts a note at its labels and headings. What stands before the first one, such as a letterhead, is left out. */
export function cutIntoParts(blocks: readonly Block[]): Part[] {
  const parts: OpenPart[] = [];
  let isAmongFacts = true;
  let isAfterBreak = false;
  for (const block of blocks) {
    if (!block.some(Boolean)) {
      isAfterBreak = true;
      continue;
    }
    const current: OpenPart | undefined = parts.at(-1);
    const found: Found | undefined = findHeading(block) ?? (isAmongFacts ? findFact(block) : undefined);
    if (found) parts.push(openPart(found, block));
    else if (current && belongsTo(current, block, isAfterBreak)) current.blocks.push(block);
    else if (current)
      parts.push({ landmark: { kind: 'section', heading: otherHeading }, isTable: false, blocks: [block] });
    isAmongFacts &&= !found || found.landmark.kind === 'fact' || found.landmark.kind === 'consultation';
    isAfterBreak = false;
  }
  return parts;
}

interface OpenPart extends Part {
  /** Its label stands in a table, so its text does too. */
  isTable: boolean;
  blocks: Block[];
}

function openPart({ landmark, rest }: Found, block: Block): OpenPart {
  return { landmark, isTable: block.length > 1, blocks: rest.some(Boolean) ? [rest] : [] };
}

function belongsTo({ landmark, isTable, blocks }: OpenPart, block: Block, isAfterBreak: boolean): boolean {
  if (landmark.kind === 'consultation') return !isTable || block.length > 1;
  if (landmark.kind !== 'fact') return true;
  if (isTable) return block.length > 1 && block[0] === '';
  if (blocks.length === 0) return true;
  return isListField(landmark.field) && (!isAfterBreak || (block[0] ?? '').startsWith('• '));
}
