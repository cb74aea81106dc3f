import type { Intent } from '../intent';

/** Takes this conversation from its party. */
export const unlink: Intent = {
  says: [
    'ontkoppel dit|deze|het|de? kanaal|groepschat|chat|gesprek?',
    'dit|deze|het|de kanaal|groepschat|chat|gesprek ontkoppelen',
    'verwijder|verbreek de|deze? koppeling',
    'haal de|deze koppeling weg',
    'maak de|deze koppeling ongedaan',
  ],
  read: () => ({ kind: 'unlink' }),
};
