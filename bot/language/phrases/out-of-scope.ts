import type { Phrases } from '../phrase';

/** Asks for a thing that the bot does not do. */
export const outOfScope: Phrases = {
  intent: 'outOfScope',
  says: [
    'otherWork',
    'send message',
    'send {person} message',
    'message {person}',
    'message',
    'otherWork {person}',
    'otherWork meeting',
    'otherWork {proposal}',
    'make meeting',
  ],
};
