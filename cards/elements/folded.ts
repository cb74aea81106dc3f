import { actionSet, type CardElement, type Spacing } from './adaptive-card';

/**
 * Elements that a button shows and hides. Inputs among them are always sent along, while those of a ShowCard are sent
 * only by its own buttons.
 */
export function folded(
  title: string,
  id: string,
  items: readonly CardElement[],
  spacing: Spacing = 'Medium',
): CardElement[] {
  if (items.length === 0) return [];
  return [
    actionSet([{ type: 'Action.ToggleVisibility', title, targetElements: [id] }], spacing),
    { type: 'Container', id, isVisible: false, items },
  ];
}

/** Returns an id that no other fold on the card has: `of` names the party or the event that it belongs to. */
export function foldId(what: 'answers' | 'words', of: string | number): string {
  return `${what}-${of}`;
}
