import { DeliveryFailure, type DeliveryFailureKind } from '../reconcile/messenger';
import { property, shortText } from './untrusted';

/**
 * Sorts an error of the Bot Connector by what the bot can do about it. Microsoft says to try 412, 429, 502, 503 and 504
 * again. A 500, a time-out and a broken connection may have been a success, and are tried again as well. The error
 * itself is the failure's cause.
 */
export function deliveryFailureOf(error: unknown): DeliveryFailure {
  const status = Number(property(error, 'statusCode') ?? 0);
  const failure = new DeliveryFailure(kindOf(status, codeOf(error)), status, retryAfterMs(error));
  failure.cause = error;
  return failure;
}

const kinds: Partial<Record<number, DeliveryFailureKind>> = {
  403: 'notInConversation',
  404: 'notInConversation',
  429: 'throttled',
};
/** The bot's own token was not accepted, or the server had no time: both pass. */
const passing = [0, 401, 408, 412];

function kindOf(status: number, code: string): DeliveryFailureKind {
  if (status === 404 && code === 'ActivityNotFoundInConversation') return 'messageGone';
  if (status >= 500 || passing.includes(status)) return 'unavailable';
  return kinds[status] ?? 'rejected';
}

function codeOf(error: unknown): string {
  return shortText(error, 'code') || shortText(error, 'details', 'error', 'code');
}

const longestRetryAfterMs = 60 * 60_000;

/**
 * Reads `Retry-After` in seconds. Teams does not use its other form, a date. Any other text counts as 0, and more than
 * an hour as an hour, because no header may silence the bot for days.
 */
function retryAfterMs(error: unknown): number {
  const headers = property(error, 'response', 'headers') as { get?(name: string): unknown } | undefined;
  const seconds = Number(headers?.get?.('retry-after') ?? 0);
  return seconds > 0 ? Math.min(seconds * 1_000, longestRetryAfterMs) : 0;
}
