import type { Intent } from '../intent';

/** Makes this conversation a party's. */
export const link: Intent = {
  says: [
    'koppel dit|deze|het|de? kanaal|groepschat|chat|gesprek|groep|team? aan|met de|het? {party}',
    'koppel de|het? {party} aan|met dit|deze|het|de? kanaal|groepschat|chat|gesprek|groep|team',
    'koppel de|het? {party} hieraan|hier',
    'koppel dit|deze|het|de? kanaal|groepschat|chat|gesprek?',
    'koppel {party}',
    'dit|deze kanaal|groepschat|chat|gesprek aan|met de|het? {party} koppelen',
    'dit|deze kanaal|groepschat|chat|gesprek koppelen',
    'dit|deze kanaal|groepschat|chat|gesprek hoort bij de|het? {party}',
    'dit|deze kanaal|groepschat|chat|gesprek is voortaan? van? de|het? {party}',
    'dit is het|de kanaal|groepschat|chat|gesprek van de|het? {party}',
  ],
  read: ({ party }) => ({ kind: 'link', name: party }),
};
