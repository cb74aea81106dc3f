import type { Proposal } from '../core/proposal/proposal';
import { headBytes } from '../core/proposal/room-left';
import { Refusal } from '../core/refusal';
import type { Telemetry } from './telemetry';

/**
 * Stands around the handling of commands and measures the row of each proposal that one was about, in bytes:
 * `akkoord.proposal.size`. From 700,000 on no text is taken any more, see room-left.
 */
export function measureProposals({ meter }: Telemetry) {
  const size = meter.createHistogram('akkoord.proposal.size', { unit: 'By' });
  return function around<Asked extends unknown[]>(handle: (...asked: Asked) => Promise<Proposal | Refusal>) {
    return async (...asked: Asked): Promise<Proposal | Refusal> => {
      const outcome = await handle(...asked);
      if (!(outcome instanceof Refusal)) size.record(headBytes(outcome));
      return outcome;
    };
  };
}
