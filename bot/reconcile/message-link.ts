import type { Place } from '../core/directory/person';

/**
 * Makes a link that opens Teams at one message:
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams. In a channel a card is
 * the first message of its thread, so it is its own parent.
 */
export function messageLink({ kind, tenantId, conversationId, groupId }: Place, messageId: string): string {
  const url = new URL(`https://teams.microsoft.com/l/message/${encodeURIComponent(conversationId)}/${messageId}`);
  if (kind !== 'channel') {
    url.searchParams.set('context', JSON.stringify({ contextType: 'chat' }));
    return url.href;
  }
  url.searchParams.set('tenantId', tenantId);
  if (groupId) url.searchParams.set('groupId', groupId);
  url.searchParams.set('parentMessageId', messageId);
  return url.href;
}
