import type { Phrases } from '../phrase';

/** Wants the documents of a proposal. */
export const exportDocuments: Phrases = {
  intent: 'export',
  says: [
    '^export',
    'export',
    'export {proposal}',
    'certificate',
    'record',
    'table',
    'note',
    'want note',
    'send note',
    'send self {proposal}',
    'send table',
    'give table',
    'show table',
    'note with table',
    'send certificate',
    'send record',
    '{proposal}',
    'export note',
    'export record',
    'export table',
    'done note',
  ],
};
