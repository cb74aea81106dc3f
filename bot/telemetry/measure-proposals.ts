import type { Proposal } from '../core/proposal/proposal';
import { headBytes } from '../core/proposal/room-left';
import { Refusal } from '../core/refusal';
import type { Telemetry } from './telemetry';

/**
 * Wraps the handling of commands and measures the size of the proposal's row, in bytes: `akkoord.proposal.size`. A row
 * of 700,000 bytes takes no more text, see room-left.
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
