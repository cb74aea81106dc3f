import type { Intent } from '../intent';

/** Asks for everything that can be asked. */
export const explanation: Intent = {
  says: [
    'alles wat ik|je|jij|u|jullie|akkoord kan|kun|kunt',
    'toon|geef|noem alle opdrachten|commandos|vragen',
    'alle opdrachten|commandos',
  ],
  read: () => ({ kind: 'explanation' }),
};
