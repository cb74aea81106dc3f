import { alertsNobody, dependsOnMembers } from '../core/directory/alerts';
import { isLinked, type Party } from '../core/directory/party';
import type { BotPorts } from './ports';

type RosterPorts = Pick<BotPorts, 'roster' | 'isSecretary'>;

/** In how many conversations is asked who is there, all at once. */
const mostAsked = 30;

/** The linked parties of which nobody is told when they are asked, because too many people are there and nobody is named. */
export async function unalertedParties(
  { roster, isSecretary }: RosterPorts,
  parties: readonly Party[],
): Promise<readonly Party[]> {
  const asked = parties.filter(isLinked).filter(dependsOnMembers).slice(0, mostAsked);
  const unalerted = await Promise.all(
    asked.map(async (party) => alertsNobody(party, { members: await roster(party.place), isSecretary })),
  );
  return asked.filter((_, index) => unalerted[index]);
}
