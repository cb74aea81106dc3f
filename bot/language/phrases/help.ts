import type { Phrases } from '../phrase';

/** Asks what can be asked. */
export const help: Phrases = {
  intent: 'help',
  says: [
    'help',
    'what can',
    'what can you',
    'what can self ask',
    'how act',
    'what ask',
    'which ask',
    'how put putOut',
    'how make',
    'how send note',
    'who you',
    'what you',
    'how help',
  ],
};
