import type { Phrases } from '../phrase';

/** Wants the proposals of a meeting or a period as a list. */
export const list: Phrases = {
  intent: 'list',
  says: [
    '^list',
    'list',
    'list {meeting}',
    'list {day}',
    'list meeting',
    'show list',
    'send list',
    'export list',
    'export {meeting}',
    'export meeting',
    'export overview',
    'list export',
    'list {person}',
    'list {party}',
  ],
};
