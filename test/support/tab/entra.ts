import { guidOf } from '../teams/conversations';
import { testAppId } from '../teams/token-signer';

export const tabAppId = '2c8f4e7a-91b3-4d05-8e6f-7a1b5c9d3e20';
export const tabAudience = `api://akkoord.example/botid-${testAppId}`;
export const tabIssuer = 'https://entra.example/v2.0';

/** The claims of Entra's access token for the tab, version 2. Times in seconds. */
export function tabClaims(name: string, tenantId: string, overrides: object = {}): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1_000);
  return {
    iss: tabIssuer,
    aud: tabAppId,
    oid: guidOf(name),
    tid: tenantId,
    name,
    scp: 'access_as_user',
    ver: '2.0',
    nbf: now - 60,
    iat: now - 60,
    exp: now + 3_600,
    ...overrides,
  };
}
