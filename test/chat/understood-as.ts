import { localDate } from '../../bot/core/calendar/dates';
import { evolveAll } from '../../bot/core/proposal/evolve';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import { parseQuestion } from '../../bot/language/parse-question';
import type { Understood } from '../../bot/language/question';
import { understand } from '../../bot/language/understand';
import { aKey } from '../support/builders';
import { parties, people } from '../support/region/people';
import { askedAt, rounds } from '../support/region/region';

const vocabulary = {
  today: localDate(askedAt),
  proposals: rounds.map(({ id, events }) => indexRowOf(evolveAll(undefined, aKey({ id }), events))),
  parties: Object.values(parties),
  people: Object.values(people).map(({ name }) => name),
};

/** Returns the intent for which the bot takes the last of these texts, when a secretary types them. */
export function understoodAs(texts: readonly string[]): string {
  let earlier: Understood | undefined;
  for (const text of texts) earlier = understand(text, vocabulary, earlier).at(-1);
  const { kind } = parseQuestion(texts.at(-1) ?? '');
  return earlier?.intents.join(' or ') || kind;
}
