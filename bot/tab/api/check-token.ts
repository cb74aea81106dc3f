import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { problemSentences } from '../../../cards/words/tab-problems';
import { isKeySource } from '../../settings/key-source';
import type { TabSettings } from '../../settings/tab';
import { isGuid } from '../../settings/variable';
import { type Problem, problem } from './problem';
import type { Caller, SignIn } from './sign-in';

export interface TokenPorts {
  settings: Extract<TabSettings, { kind: 'entra' }>;
  /** The tenants that are served, in small letters. */
  tenants: readonly string[];
  nowMs: () => number;
  /** Told why a token was refused, without the token. */
  onRefused: (why: string) => void;
}

/** The scope that the tab's app exposes, and that Teams asks for. */
const scope = 'access_as_user';
/** Clocks of two machines differ a little. */
const toleranceSeconds = 60;
const longestToken = 8_192;
const fetchMs = 4_000;

const refused = (detail: string) => problem(401, detail, { 'WWW-Authenticate': 'Bearer error="invalid_token"' });

/**
 * Checks an Entra access token for the tab's own app, version 2:
 * https://learn.microsoft.com/entra/identity-platform/claims-validation. Signature (RS256, by the keys of the token's
 * tenant), issuer, audience, lifetime, scope and tenant; `oid` and `tid` of a checked token say who calls.
 */
export function createCheckToken({ settings, tenants, nowMs, onRefused }: TokenPorts): SignIn {
  const keysOf = createKeys(settings);

  return async (authorization) => {
    const [, token = ''] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? [];
    if (token === '' || token.length > longestToken) {
      return problem(401, problemSentences.signInMissing, { 'WWW-Authenticate': 'Bearer' });
    }
    const claimed = tenantClaimed(token);
    // Asks for no keys of a tenant that is not served: the token is not checked yet, and may name any.
    const tenantId = tenants.find((tenant) => tenant === claimed) ?? tenants[0] ?? '';
    try {
      const { payload } = await jwtVerify(token, await keysOf(tenantId), {
        algorithms: ['RS256'],
        audience: [settings.audience, settings.appId],
        issuer: settings.tokenIssuer ?? `https://login.microsoftonline.com/${claimed}/v2.0`,
        clockTolerance: toleranceSeconds,
        requiredClaims: ['exp', 'oid', 'tid'],
        currentDate: new Date(nowMs()),
      });
      return callerOf(payload);
    } catch (error) {
      const answer = answerTo(error);
      onRefused(error instanceof errors.JOSEError ? error.code : 'keys unavailable');
      return answer;
    }
  };

  function callerOf(payload: JWTPayload): Caller | Problem {
    const { oid, tid, scp, name, idtyp, exp = 0 } = payload;
    if (!isId(oid) || !isId(tid)) return refused(problemSentences.signInInvalid);
    const tenantId = tid.toLowerCase();
    const isOfPerson = idtyp !== 'app' && typeof scp === 'string' && scp.split(' ').includes(scope);
    if (!isOfPerson || !tenants.includes(tenantId)) {
      onRefused(isOfPerson ? 'another tenant' : 'no scope of a person');
      return problem(403, problemSentences.signInNotAllowed);
    }
    const id = oid.toLowerCase();
    const isNamed = typeof name === 'string' && name.trim() !== '' && name.length <= 500;
    return { person: { id, name: isNamed ? name : id }, tenantId, signedInUntil: exp * 1_000 };
  }
}

function isId(claim: unknown): claim is string {
  return typeof claim === 'string' && isGuid(claim);
}

/** Reads the tenant that a token names, before it is checked; empty when it names none. */
function tenantClaimed(token: string): string {
  try {
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const tid = payload instanceof Object && 'tid' in payload ? payload.tid : '';
    return isId(tid) ? tid.toLowerCase() : '';
  } catch {
    return '';
  }
}

/** Codes of jose's errors about the keys. That these cannot be had now says nothing about the token. */
const keyTroubles = ['ERR_JOSE_GENERIC', 'ERR_JWKS_INVALID', 'ERR_JWKS_TIMEOUT'];

function answerTo(error: unknown): Problem {
  return error instanceof errors.JOSEError && !keyTroubles.includes(error.code)
    ? refused(problemSentences.signInInvalid)
    : problem(503, problemSentences.signInUnchecked, { 'Retry-After': '5' });
}

/** Returns the published keys of a tenant. They are kept, and fetched again when a token names another key. */
function createKeys({ openIdMetadata }: TokenPorts['settings']) {
  const known = new Map<string, Promise<JWTVerifyGetKey>>();
  return (tenantId: string): Promise<JWTVerifyGetKey> => {
    const url = openIdMetadata ?? `https://login.microsoftonline.com/${tenantId}/v2.0/.well-known/openid-configuration`;
    const keys = known.get(url) ?? fetchKeys(url);
    known.set(url, keys);
    keys.catch(() => known.delete(url));
    return keys;
  };
}

async function fetchKeys(metadataUrl: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(metadataUrl, { redirect: 'error', signal: AbortSignal.timeout(fetchMs) });
  const document: unknown = response.ok ? await response.json() : undefined;
  const isDocument = typeof document === 'object' && document !== null;
  const url = isDocument && 'jwks_uri' in document ? String(document.jwks_uri) : '';
  if (!isKeySource(url)) throw new Error('the OpenID metadata names no keys that may be trusted');
  return createRemoteJWKSet(new URL(url), { timeoutDuration: fetchMs });
}
