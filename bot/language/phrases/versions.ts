import type { Phrases } from '../phrase';

/** Asks for the versions of a note. */
export const versions: Phrases = {
  intent: 'versions',
  says: [
    'version',
    'which version',
    'what version',
    'howMany version',
    'last_ version',
    'new version',
    'which version last_',
    'earlier version',
    'change version',
    'what change version',
    'what change {proposal}',
    'what change',
    'change in note',
    'change',
    'which change',
    'on which version',
  ],
};
