import type { AdaptiveCard, CardAction, CardElement } from '../../cards/elements/adaptive-card';

/** What people read on a card, line by line: `a | b` is a row of a table, `[a]` a button, `a: ___` an input. */
export function visibleText(card: Pick<AdaptiveCard, 'body'>): string[] {
  return card.body.flatMap(linesOf);
}

/** All buttons of a card, those that unfold included. */
export function buttonsOf(card: Pick<AdaptiveCard, 'body'>): CardAction[] {
  return card.body
    .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
    .flatMap((action) => (action.type === 'Action.ShowCard' ? [action, ...buttonsOf(action.card)] : [action]));
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
    default:
      return [`${element.label}: ${element.value || '___'}`];
  }
}
