import type { Phrases } from '../phrase';

/** Asks what was agreed, perhaps in a period. */
export const done: Phrases = {
  intent: 'done',
  says: [
    'which done',
    'what done',
    'what already done',
    'which already done',
    'which done {day}',
    'what done {day}',
    'done {day}',
    'which agree {day}',
    'which every agree',
    'list done',
    'show done',
    'overview done',
    'overview done {day}',
    'which withdraw',
    'which withdraw {day}',
    'what withdraw',
    'howMany done {day}',
    'done this',
    'which done {meeting}',
    'what done {meeting}',
  ],
};
