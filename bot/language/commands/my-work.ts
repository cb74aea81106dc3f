import type { Intent } from '../intent';

/** Asks for everything that waits for the asker. */
export const myWork: Intent = {
  says: [
    'wat moet|kan ik nog? doen',
    'waar moet|kan ik nog? op? reageren|antwoorden|adviseren op?',
    'waarop moet|kan ik nog? reageren|antwoorden|adviseren',
    'wat ligt|staat|wacht er? nog? bij|voor|op mij open?',
    'mijn taken|werk|voorstellen|notities|stukken',
  ],
  read: () => ({ kind: 'myWork' }),
};
