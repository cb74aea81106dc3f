import { actionSet, type CardElement } from './adaptive-card';

/**
 * Elements that a button shows and hides. Inputs among them are always sent along, while those of a ShowCard are sent
 * only by its own buttons.
 */
export function folded(title: string, id: string, items: readonly CardElement[]): CardElement[] {
  if (items.length === 0) return [];
  return [
    actionSet([{ type: 'Action.ToggleVisibility', title, targetElements: [id] }], 'Medium'),
    { type: 'Container', id, isVisible: false, items },
  ];
}
