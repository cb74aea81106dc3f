import { laterNotes } from './afterwards/later-notes';
import type { Note } from './note';
import { ordinaryNotes } from './ordinary/ordinary-notes';
import { trickyNotes } from './tricky/tricky-notes';

/** All notes. Some were made before the reader, and some after it, to catch it out. */
export const corpus: readonly Note[] = [
  ...[...ordinaryNotes, ...trickyNotes].map((note): Note => ({ ...note, half: 'first' })),
  ...laterNotes.map((note): Note => ({ ...note, half: 'second' })),
];
