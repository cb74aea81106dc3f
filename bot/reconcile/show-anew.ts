import type { ProposalKey } from '../core/proposal/proposal';
import { ignoreStale } from '../store/ignore-stale';
import type { MessageStore } from '../store/ports';

interface ShowAnewPorts {
  messages: MessageStore;
  request: (key: ProposalKey) => void;
}

/**
 * Edits a message once more that shows what it should, for a screen on which it was not redrawn. Marks it as one event
 * behind, so that the latest state is shown, at most once a second.
 */
export function createShowAnew({ messages, request }: ShowAnewPorts) {
  return async function showAnew(key: ProposalKey, messageKey: string): Promise<void> {
    const stored = (await messages.list(key)).find(({ value }) => value.key === messageKey);
    // A process that is sending it now notes it afterwards. A message that was never shown needs no edit.
    if (stored?.value.leasedUntil !== '' || stored.value.shownRevision < 2) return;
    const behind = { ...stored.value, shownRevision: stored.value.shownRevision - 1 };
    await ignoreStale(messages.put(key, behind, stored.etag));
    request(key);
  };
}
