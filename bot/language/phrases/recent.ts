import type { Phrases } from '../phrase';

/** Asks for the answers that came in, perhaps in a period. */
export const recent: Phrases = {
  intent: 'recent',
  says: [
    'who answer {day}',
    'who already answer {day}',
    'which answer {day}',
    'which answer in {day}',
    'what answer {day}',
    'what answer in {day}',
    'what in {day}',
    'answer {day}',
    'what happen {day}',
    'what new',
    'what new {day}',
    'which new {day}',
    'what new since',
    'new answer',
    'which new answer',
    'what change {day}',
    'what change since',
    'newest',
    'state {day}',
    'who agree {day}',
    'which agree in {day}',
    '{day} answer',
    'anybody {day} answer',
    'what in',
    'last_ answer',
    'which last_ answer',
  ],
};
