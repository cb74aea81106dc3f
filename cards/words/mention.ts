import { listOf } from './lists';

/** `mentions`: the people, as a mention names them. */
export function askedSentence(mentions: readonly string[]): string {
  return `Wij vragen om uw antwoord: ${listOf(mentions)}.`;
}

/** In characters; no longer name helps to know who is meant. */
const longestName = 60;
const unnamed = 'collega';

/**
 * A name that stays text where markup is read: letters, digits, spaces and the few signs that names have. Cut where it
 * would not be a name any more.
 */
export function inertName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N} .,'’()-]/gu, ' ').replace(/\s+/g, ' ');
  return [...plain].slice(0, longestName).join('').trim() || unnamed;
}
