import { firstHalf } from './first/first-half';
import type { Note } from './note';
import { secondHalf } from './second/second-half';

/** All notes; some were made before the reader and some to catch it out. */
export const corpus: readonly Note[] = [
  ...firstHalf.map((note): Note => ({ ...note, half: 'first' })),
  ...secondHalf.map((note): Note => ({ ...note, half: 'second' })),
];
