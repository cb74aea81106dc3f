import type { Phrases } from '../phrase';

/** Wants another party asked. */
export const addParty: Phrases = {
  intent: 'addParty',
  says: [
    'add {party}',
    'add {party} {proposal}',
    '{party} add',
    'also {party} ask',
    'also send {party}',
    'also {party}',
    'ask {party} also',
    'put {party} by',
    '{proposal} also {party}',
    'add partyWord',
    'add partyWord {proposal}',
    'how add partyWord',
    'send also {party}',
    'ask advice {party}',
    'ask answer also {party}',
    '{party} mustDo also',
    '{party} forgotten',
    'put putOut also {party}',
  ],
};
