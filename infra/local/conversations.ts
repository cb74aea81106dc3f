import type { Place } from '../../bot/core/directory/person';
import settings from './playground.json';

/** A conversation of the Playground in which a party answers. */
export interface Conversation {
  /** The conversation's name on the page. */
  name: string;
  party: string;
  place: Place;
}

/** Every conversation of the Playground: the first channel of a team, one more channel, and one group chat. */
export function conversations(playgroundPort: number): Conversation[] {
  const { tenantId, team, groupChat } = settings;
  const reached = { tenantId, serviceUrl: `http://localhost:${playgroundPort}/_connector` };
  const inTeam = { ...reached, kind: 'channel' as const, groupId: team.aadGroupId };
  // The first channel's name is fixed, and its id is the team's.
  const general = { name: 'General', party: 'LGO crisisbeheersing', place: { ...inTeam, conversationId: team.id } };
  const channels = team.channels.map(({ id, name }) => ({
    name,
    party: name,
    place: { ...inTeam, conversationId: id },
  }));
  const group = { ...reached, kind: 'groupChat' as const, conversationId: groupChat.id };
  return [general, ...channels, { name: groupChat.name, party: groupChat.name, place: group }];
}
