import { namedPeople } from '../../core/directory/party-form';
import type { Person } from '../../core/directory/person';
import type { Store } from '../../store/ports';

/** A person whom somebody at this machine may say to be. */
export interface Persona extends Person {
  tenantId: string;
}

const mostPersonas = 200;

/** Lists the people whom the bot knows, for local work: those who spoke with it, and the named advisers. */
export async function listPersonas(
  { people, parties }: Pick<Store, 'people' | 'parties'>,
  tenants: readonly string[],
): Promise<Persona[]> {
  const known = await Promise.all(
    tenants.map(async (tenantId) => {
      const [spoken, directory] = await Promise.all([people.list(tenantId), parties.load(tenantId)]);
      const all = [...spoken, ...(directory?.value ?? []).flatMap(namedPeople)];
      const byId = new Map(all.map(({ id, name }) => [id, { id, name, tenantId }]));
      return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    }),
  );
  return known.flat().slice(0, mostPersonas);
}
