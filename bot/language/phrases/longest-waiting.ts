import type { Phrases } from '../phrase';

/** Asks what waits longest. */
export const longestWaiting: Phrases = {
  intent: 'longestWaiting',
  says: [
    'longest',
    'what longest',
    'which longest',
    'who longest',
    'which wait longest',
    'who wait longest',
    'where wait longest',
    'longest open',
    'longest lie',
    'longest wait',
  ],
};
