import type { Person } from '../../bot/core/directory/person';
import { askedSentence, inertName } from '../words/mention';
import type { AdaptiveCard, TextElement } from './adaptive-card';
import type { Mention } from './mention-entity';

/**
 * Adds a line under the card's heading that names these people, so that Teams alerts them. Without people the card
 * stays as it is.
 */
export function mentioning(card: AdaptiveCard, people: readonly Person[]): AdaptiveCard {
  if (people.length === 0) return card;
  const entities = mentionsOf(people);
  const line: TextElement = { type: 'TextBlock', text: askedSentence(entities.map(({ text }) => text)), wrap: true };
  const [first, ...others] = card.body;
  return { ...card, msteams: { ...card.msteams, entities }, body: [...(first ? [first] : []), line, ...others] };
}

/** Two people of one name get a number: otherwise Teams would not know which text means whom. */
function mentionsOf(people: readonly Person[]): Mention[] {
  const taken = new Set<string>();
  return people.map(({ id, name }) => {
    const free = freeName(inertName(name), taken);
    taken.add(free);
    return { type: 'mention', text: `<at>${free}</at>`, mentioned: { id, name: free } };
  });
}

function freeName(name: string, taken: ReadonlySet<string>, number = 1): string {
  const numbered = number === 1 ? name : `${name} ${number}`;
  return taken.has(numbered) ? freeName(name, taken, number + 1) : numbered;
}
