import { parseQuestion } from '../../bot/language/parse-question';

/** Returns the intent for which the bot takes the last of these texts. */
export function understoodAs(texts: readonly string[]): string {
  return parseQuestion(texts.at(-1) ?? '').kind;
}
