import type { IntentName } from './question';

/**
 * The ways of asking one thing. A phrase lists ideas (see concepts) and things (`{party}`) in the order in which a
 * sentence has them; other words may stand between.
 */
export interface Phrases {
  intent: IntentName;
  says: readonly string[];
}

/** The weight of a part, by how much it tells of what is asked. Other ideas weigh 2. */
const weights: Partial<Record<string, number>> = {
  ...weighing(0.25, 'on in for from with to by can you want go time yesNo give let back note have'),
  ...weighing(0.5, '{proposal} self already first also know this'),
  ...weighing(
    1,
    'who which what when how where whereOn until still every not mustDo stand anybody new seat_ day_ other',
  ),
  ...weighing(1, '{party} {person} partyWord earlier last_ next done meeting fine ask about find open say'),
  ...weighing(1.5, '{day} {meeting}'),
};
const usual = 2;

export function weightOf(part: string): number {
  return weights[part] ?? usual;
}

function weighing(weight: number, parts: string): Record<string, number> {
  return Object.fromEntries(parts.split(' ').map((part) => [part, weight]));
}
