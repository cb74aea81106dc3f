import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import type { Roster } from '../answers/ports';
import type { Person } from '../core/directory/person';
import type { Settings } from '../settings/settings';
import { createConnectorClients } from './connector-clients';
import { shortText } from './untrusted';

/** A click waits for it, and has other work to do as well. */
const limitMs = 2_000;
/** More do not fit on a card to choose from. */
const mostPeople = 500;

/** Asks Teams who is in a conversation. `onFault`: told when Teams does not say. */
export function createRoster(
  authentication: BotFrameworkAuthentication,
  settings: Settings,
  onFault: (error: unknown) => void,
): Roster {
  const clientFor = createConnectorClients(authentication, settings, { retries: false });

  return async ({ serviceUrl, conversationId }) => {
    try {
      const { conversations } = await clientFor(serviceUrl);
      const people = await everybody(conversations, conversationId);
      return people.sort((one, other) => one.name.localeCompare(other.name, 'nl'));
    } catch (error) {
      onFault(error);
      return [];
    }
  };
}

type Conversations = ConnectorClient['conversations'];
type PageOptions = Parameters<Conversations['getConversationPagedMembers']>[1];

async function everybody(conversations: Conversations, conversationId: string): Promise<Person[]> {
  // The type asks for a continuation token on the first page too, where there is none.
  const first: Partial<PageOptions> = { pageSize: mostPeople, abortSignal: AbortSignal.timeout(limitMs) };
  const options = first as PageOptions;
  const people: Person[] = [];
  let page = await conversations.getConversationPagedMembers(conversationId, options);
  for (;;) {
    people.push(...page.members.flatMap(personOf));
    const { continuationToken } = page;
    if (!continuationToken || people.length >= mostPeople) return people.slice(0, mostPeople);
    page = await conversations.getConversationPagedMembers(conversationId, { ...options, continuationToken });
  }
}

/** A bot has no object id. Teams gives it as `aadObjectId`, or, as its documentation also has it, as `objectId`. */
function personOf(member: unknown): Person[] {
  const id = shortText(member, 'aadObjectId') || shortText(member, 'objectId');
  return id === '' ? [] : [{ id, name: shortText(member, 'name') || id }];
}
