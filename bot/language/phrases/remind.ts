import type { Phrases } from '../phrase';

/** Wants a reminder sent. */
export const remind: Phrases = {
  intent: 'remind',
  says: [
    '^remind',
    'remind',
    'remind {party}',
    'remind {party} {proposal}',
    'remind {proposal}',
    'remind who still',
    'remind every',
    'remind answer',
    'can remind',
    'send remind',
    'send {party} remind',
    'send remind {party}',
    'show remind',
    'push {party}',
    'send {party} message',
    'send {party} message answer',
    'send message {party}',
    'message {party}',
    'let {party} know',
    'push',
    'give {party} push',
    'ask {party} answer',
    'ask {party}',
    'ask {party} again',
    'remind {person}',
  ],
};
