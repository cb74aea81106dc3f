import { listOf } from './lists';

/** `mentions`: the people, as a mention names them. */
export function askedSentence(mentions: readonly string[]): string {
  return `Wij vragen om uw antwoord: ${listOf(mentions)}.`;
}

/** Most characters of a name. */
const longestName = 60;
const unnamed = 'collega';

/**
 * Returns a name that stays text where markup is read: letters, digits, spaces and the few signs that names have, cut
 * before anything else.
 */
export function inertName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{M}\p{N} .,'’()-]/gu, ' ').replace(/\s+/g, ' ');
  return [...plain].slice(0, longestName).join('').trim() || unnamed;
}
