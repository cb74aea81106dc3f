import type { Party } from '../bot/core/party';
import { type AdaptiveCard, card, heading, table, text } from './adaptive-card';
import { placeWords, ruleSentences } from './words/chat';

const title = 'Partijen';
const none = 'Er zijn nog geen partijen. Typ in een kanaal of groepschat koppel, met de naam van de partij erachter.';

/** The parties, where they are linked, and when they have agreed. */
export function partiesCard(parties: readonly Party[]): AdaptiveCard {
  if (parties.length === 0) return card([heading(title), text(none)], none);
  const heads = ['Partij', 'Gekoppeld', 'Akkoord als'].map((label) => text(label, { size: 'Small', weight: 'Bolder' }));
  const rows = parties.map(({ name, place, rule }) =>
    [name, place ? placeWords[place.kind].linked : 'Nog niet', ruleSentences[rule.kind]].map((words) =>
      text(words, { size: 'Small' }),
    ),
  );
  return card([heading(title), table([5, 4, 5], [heads, ...rows])], title);
}
