import type { Phrases } from '../phrase';

/** Asks for the remarks that were made. */
export const remarks: Phrases = {
  intent: 'remarks',
  says: [
    'remark',
    'what remark',
    'which remark',
    'remark {proposal}',
    'remark {party}',
    'which remark {party}',
    '{party} remark',
    'who remark',
    'agree with remark',
    'who agree remark',
    'which answer remark',
  ],
};
