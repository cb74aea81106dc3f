import type { Instant } from '../core/calendar/dates';
import type { BegunWork } from '../core/concept/claim';
import type { DraftStore, Stored } from '../store/ports';
import { ignoreUnreadable } from '../store/unreadable-row';
import type { Claims } from './claim-draft';

interface FinishPorts {
  drafts: Pick<DraftStore, 'listBegun' | 'noteDone'>;
  claims: Pick<Claims, 'open'>;
  now: () => Instant;
  /** Called when one act could not be finished. The others are, and the next look tries it again. */
  onFault: (begun: BegunWork, error: unknown) => void;
}

/** Milliseconds during which the process that began the act may still be busy with it. */
const brokenOffAfterMs = 60_000;
/**
 * Milliseconds after which a note of Uitzetten is dropped. A concept that is still there by then was never thrown away,
 * and its author's next Uitzetten is noted again.
 */
const forgottenAfterMs = 24 * 60 * 60_000;

/** Finishes every Uitzetten and Weggooien that a crash broke off. */
export function createFinishBegun({ drafts, claims, now, onFault }: FinishPorts) {
  return async function finishBegun(): Promise<void> {
    for (const begun of await drafts.listBegun()) {
      await ignoreUnreadable(finish(begun)).catch((error: unknown) => onFault(begun.value, error));
    }
  };

  async function finish({ value: begun, etag }: Stored<BegunWork>): Promise<void> {
    const ageMs = Date.parse(now()) - Date.parse(begun.at);
    if (ageMs < brokenOffAfterMs) return;
    const isLeft = (await claims.open(begun, begun.authorId)) !== undefined;
    if (!isLeft || ageMs > forgottenAfterMs) await drafts.noteDone(begun, etag);
  }
}
