import type { Phrases } from '../phrase';

/** Wants to send a new version. */
export const newVersion: Phrases = {
  intent: 'newVersion',
  says: [
    '^new version',
    'send new version',
    'want new version',
    'self new version',
    'how new version',
    'make new version',
    'put new version',
    'can new version',
    'new note',
    'replace note',
    'replace {proposal}',
    'send change',
    'change note',
    'send correct version',
    'other version',
    'add new version',
  ],
};
