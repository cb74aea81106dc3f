import { Refusal } from '../refusal';
import { remarkLimit } from './command';
import type { Proposal } from './proposal';

/** Returns why nothing can be changed about a proposal that has ended, or undefined. */
export function whyNotOpen({ status }: Proposal): Refusal | undefined {
  if (status === 'withdrawn') return new Refusal('isWithdrawn');
  return status === 'agreed' ? new Refusal('isAgreed') : undefined;
}

/** Returns why this text, without spaces around it, cannot be recorded as a reason, or undefined. */
export function reasonProblem(reason: string): Refusal | undefined {
  if (reason === '') return new Refusal('reasonMissing');
  return reason.length > remarkLimit ? new Refusal('remarkTooLong', String(remarkLimit)) : undefined;
}
