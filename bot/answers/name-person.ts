import type { Person, Place } from '../core/directory/person';
import type { BotPorts } from './ports';

interface Deed {
  by: Person;
  tenantId: string;
  place: Place;
}

/** Somebody whom Teams gave without a name is called by their id until it is found: among those we know, or in the roster. */
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
