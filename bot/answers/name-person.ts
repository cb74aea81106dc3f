import type { Person, Place } from '../core/directory/person';
import type { BotPorts } from './ports';

interface Deed {
  by: Person;
  tenantId: string;
  place: Place;
}

/**
 * Finds the name of a person whom Teams gave without one, among known people or in the roster. Until then the id stands
 * for it.
 */
export function createNamePerson({
  store,
  roster,
}: {
  store: Pick<BotPorts['store'], 'people'>;
  roster: BotPorts['roster'];
}) {
  return async function withName<D extends Deed>(deed: D): Promise<D> {
    const { by, tenantId, place } = deed;
    if (by.name !== by.id) return deed;
    const known = (await store.people.find(tenantId, by.id))?.person.name;
    const name = known ?? (await roster(place)).find(({ id }) => id === by.id)?.name ?? by.name;
    return { ...deed, by: { ...by, name } };
  };
}
