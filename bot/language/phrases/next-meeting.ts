import type { Phrases } from '../phrase';

/** Asks when the next meeting is. */
export const nextMeeting: Phrases = {
  intent: 'nextMeeting',
  says: [
    'when next meeting',
    'next meeting',
    'what next meeting',
    'which next meeting',
    'when first meeting',
    'when again meeting',
    'what date_ meeting',
    'which date_ meeting',
  ],
};
