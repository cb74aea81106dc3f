import { actionSet, type CardElement } from './adaptive-card';

/**
 * Elements that a button shows and hides. Inputs among them are sent along folded or not, which those of a ShowCard are only by
 * buttons inside it.
 */
export function folded(title: string, id: string, items: readonly CardElement[]): CardElement[] {
  if (items.length === 0) return [];
  return [
    actionSet([{ type: 'Action.ToggleVisibility', title, targetElements: [id] }], 'Medium'),
    { type: 'Container', id, isVisible: false, items },
  ];
}
