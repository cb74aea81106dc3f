import type { BotFrameworkAuthentication, ConnectorClient } from 'botframework-connector';
import type { Person } from '../core/directory/person';
import type { Roster } from '../reconcile/roster';
import type { Settings } from '../settings/settings';
import { createConnectorClients } from './connector-clients';
import { shortText } from './untrusted';

/** Most milliseconds of waiting, because a click waits for it and has other work as well. */
const limitMs = 2_000;
/** Most people: more do not fit on a card to choose from. */
const mostPeople = 500;

/** Asks Teams for the people in a conversation. `onFault` is called when Teams does not say. */
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
  // The type asks for a continuation token even for the first page, which has none.
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

/**
 * Returns the object id, which a bot does not have. Teams sends it as `aadObjectId`, or, by its documentation, as
 * `objectId`.
 */
function personOf(member: unknown): Person[] {
  const id = shortText(member, 'aadObjectId') || shortText(member, 'objectId');
  return id === '' ? [] : [{ id, name: shortText(member, 'name') || id }];
}
