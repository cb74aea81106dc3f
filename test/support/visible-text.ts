import type { AdaptiveCard, CardAction, CardElement } from '../../cards/elements/adaptive-card';

/**
 * Returns the text of a card, line by line: `a | b` is a row of a table, `[a]` a button, `a: ___` an input. Folded
 * parts are left out.
 */
export function visibleText(card: Pick<AdaptiveCard, 'body'>): string[] {
  return card.body.flatMap(linesOf);
}

/** Returns all buttons of a card, those that unfold included. */
export function buttonsOf(card: Pick<AdaptiveCard, 'body'>): CardAction[] {
  return whole(card.body)
    .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
    .flatMap((action) => (action.type === 'Action.ShowCard' ? [action, ...buttonsOf(action.card)] : [action]));
}

/** Returns the elements of a card, folded ones included. */
export function whole(elements: readonly CardElement[]): CardElement[] {
  return elements.flatMap((element) => (element.type === 'Container' ? whole(element.items) : [element]));
}

function linesOf(element: CardElement): string[] {
  switch (element.type) {
    case 'TextBlock':
      return [element.text];
    case 'RichTextBlock':
      return element.inlines
        .map(({ text }) => text)
        .join('')
        .split('\n');
    case 'Table':
      return element.rows.map(({ cells }) => cells.map(({ items }) => items.flatMap(linesOf).join(' ')).join(' | '));
    case 'ActionSet':
      return [element.actions.map(({ title }) => `[${title}]`).join(' ')];
    case 'Container':
      return element.isVisible ? element.items.flatMap(linesOf) : [];
    default:
      return [`${element.label}: ${element.value || '___'}`];
  }
}
