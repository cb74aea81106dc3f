import { alertsNobody, dependsOnMembers } from '../core/directory/alerts';
import { isLinked, type Party } from '../core/directory/party';
import type { Person } from '../core/directory/person';
import type { BotPorts } from './ports';

type RosterPorts = Pick<BotPorts, 'roster' | 'secretariesOf'>;

/** Number of conversations whose members are asked for at once. */
const mostAsked = 30;

/** Returns the linked parties of which nobody is alerted, because nobody is named and too many people are there. */
export async function unalertedParties(
  { roster, secretariesOf }: RosterPorts,
  tenantId: string,
  parties: readonly Party[],
): Promise<readonly Party[]> {
  const asked = parties.filter(isLinked).filter(dependsOnMembers).slice(0, mostAsked);
  const secretaries = asked.length > 0 ? await secretariesOf(tenantId) : [];
  const isSecretary = ({ id }: Person) => secretaries.includes(id);
  const unalerted = await Promise.all(
    asked.map(async (party) => alertsNobody(party, { members: await roster(party.place), isSecretary })),
  );
  return asked.filter((_, index) => unalerted[index]);
}
