import type { ProposalKey } from '../core/proposal/proposal';
import { ignoreStale } from '../store/ignore-stale';
import type { MessageStore } from '../store/ports';

interface ShowAnewPorts {
  messages: MessageStore;
  request: (key: ProposalKey) => void;
}

/**
 * Edits a message that shows what is so once more, for a screen on which it was not drawn again. Done by noting that it
 * is one event behind: so it is the latest that is shown, and at most once a second.
 */
export function createShowAnew({ messages, request }: ShowAnewPorts) {
  return async function showAnew(key: ProposalKey, messageKey: string): Promise<void> {
    const stored = (await messages.list(key)).find(({ value }) => value.key === messageKey);
    // Somebody who is sending it now notes it afterwards, and that it was never shown is no edit.
    if (stored?.value.leasedUntil !== '' || stored.value.shownRevision < 2) return;
    const behind = { ...stored.value, shownRevision: stored.value.shownRevision - 1 };
    await ignoreStale(messages.put(key, behind, stored.etag));
    request(key);
  };
}
