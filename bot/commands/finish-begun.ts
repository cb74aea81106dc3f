import type { Instant } from '../core/calendar/dates';
import type { BegunWork } from '../core/concept/claim';
import type { DraftStore, Stored } from '../store/ports';
import type { Claims } from './claim-draft';

interface FinishPorts {
  drafts: Pick<DraftStore, 'listBegun' | 'noteDone'>;
  claims: Pick<Claims, 'open'>;
  now: () => Instant;
  /** Told when one could not be finished; the others are, and the next look tries it again. */
  onFault: (begun: BegunWork, error: unknown) => void;
}

/** Until then whoever began it may still be busy. */
const brokenOffAfterMs = 60_000;
/** A concept that is still there by then was never thrown away; its author may put it out any time, and that notes it again. */
const forgottenAfterMs = 24 * 60 * 60_000;

/** Looks at every Uitzetten and Weggooien that has begun, and finishes those that a crash broke off. */
export function createFinishBegun({ drafts, claims, now, onFault }: FinishPorts) {
  return async function finishBegun(): Promise<void> {
    for (const begun of await drafts.listBegun()) {
      await finish(begun).catch((error: unknown) => onFault(begun.value, error));
    }
  };

  async function finish({ value: begun, etag }: Stored<BegunWork>): Promise<void> {
    const ageMs = Date.parse(now()) - Date.parse(begun.at);
    if (ageMs < brokenOffAfterMs) return;
    const isLeft = (await claims.open(begun, begun.authorId)) !== undefined;
    if (!isLeft || ageMs > forgottenAfterMs) await drafts.noteDone(begun, etag);
  }
}
