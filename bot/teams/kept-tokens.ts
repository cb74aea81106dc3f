import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { AuthenticateRequestResult } from 'botframework-connector';
import { LRUCache } from 'lru-cache';

type Check = (activity: Activity, authorization: string) => Promise<AuthenticateRequestResult>;

/** Most tokens that are kept. Teams uses one for each service URL, and changes it some times a day. */
export const mostKept = 500;

/**
 * Milliseconds that a token is kept at most, however long it is valid, so that one whose key is withdrawn is soon
 * refused.
 */
export const longestKeptMs = 60 * 60_000;

/**
 * Checks a token whole the first time and takes the same one for good until it ends, because Teams sends one token with
 * thousands of activities and its signature costs as much as all else in a click. Only what passed is kept, under a
 * hash of all that the check reads of a request, so that anything else about it is checked anew.
 */
export function keepTokens(check: Check, now = () => Date.now()): Check {
  const passed = new LRUCache<string, { result: AuthenticateRequestResult; until: number }>({ max: mostKept });

  return async (activity, authorization) => {
    const key = keyOf(activity, authorization);
    const known = passed.get(key);
    if (known && now() < known.until) return known.result;
    passed.delete(key);
    const result = await check(activity, authorization);
    // A token that does not say when it ends is not kept.
    const endsAt = Number(result.claimsIdentity.getClaimValue('exp')) * 1_000;
    const until = Math.min(endsAt, now() + longestKeptMs);
    if (now() < until) passed.set(key, { result, until });
    return result;
  };
}

/** Hashed, so that the memory holds no token that somebody could use. */
function keyOf({ channelId, serviceUrl }: Activity, authorization: string): string {
  const read = JSON.stringify([authorization, channelId, serviceUrl]);
  return createHash('sha256').update(read).digest('base64');
}
