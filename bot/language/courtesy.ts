import type { Word } from './words';

const greetings = new Set(
  `hallo hoi hi hey dag goedemorgen goedemiddag goedenavond kun kan kunt wil wilt zou je jij u ik mij me even graag
  willen weten zeggen vertellen alsjeblieft alstublieft aub heb mag ontvang`.split(/\s+/),
);
const thanks = new Set('bedankt dank dankjewel dankuwel'.split(' '));
/** Words at the end of a message that ask nothing: `15 april a.s., alvast bedankt`. */
const trailing = new Set([...thanks, ...'alsjeblieft alstublieft aub svp graag even as aanstaande alvast'.split(' ')]);
/** Words that only stand behind `dank`. */
const afterThanks = new Set('je u jullie wel'.split(' '));

/**
 * Removes the mention, the opening (`Beste Akkoord,`) and the closing of a letter. The mention stays text where nobody
 * can be mentioned. If nothing is left, returns the text as it was: `groet` alone may be a search.
 */
export function stripSalutation(text: string): string {
  const body = text
    .replace(
      /^\s*(?:@akkoord\b[\s,:]*|(?:beste|geachte|hallo|hoi|hi|hey|dag|goede(?:morgen|middag|navond))\s+@?akkoord\s*[,:]\s*)/i,
      '',
    )
    .replace(/[\s.,!]+(?:(?:met )?(?:hartelijke|vriendelijke) groet|groet(?:en|jes)?|mvg)\b.*$/is, '');
  return body === '' ? text : body;
}

/** Removes "hallo, kunt u even ...". */
export function stripGreeting(words: readonly Word[]): readonly Word[] {
  const first = words.findIndex((word) => !greetings.has(word.plain));
  return first === -1 ? [] : words.slice(first);
}

/** Removes "... alstublieft" and "... dank u wel". */
export function stripThanks(said: readonly Word[]): readonly Word[] {
  const words = said.slice(0, said.findLastIndex((word) => !afterThanks.has(word.plain)) + 1);
  if (words.at(-1)?.plain !== 'dank') words.push(...said.slice(words.length));
  return words.slice(0, words.findLastIndex((word) => !trailing.has(word.plain)) + 1);
}

export function saysThanks(words: readonly Word[]): boolean {
  return words.some(({ plain }) => thanks.has(plain));
}
