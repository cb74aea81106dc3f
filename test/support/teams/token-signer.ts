import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

export type TokenSigner = ReturnType<typeof createTokenSigner>;

export const testIssuer = 'https://issuer.example';
export const testAppId = '6f1c0e1a-6d0c-4f7e-9a57-0d3b8c1f2e4a';

/** Signs tokens as the Bot Connector does (RS256), and publishes the keys they can be checked with. */
export function createTokenSigner() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const elsewhere = generateKeyPairSync('rsa', { modulusLength: 2048 });

  /** The documents by path: the OpenID metadata, and the keys that it leads to. */
  function documents(baseUrl: string): Record<string, object> {
    const keys = [
      published(publicKey, 'key-1', 'msteams', 'directline'),
      published(elsewhere.publicKey, 'key-elsewhere', 'webchat'),
    ];
    return { openid: { issuer: testIssuer, jwks_uri: `${baseUrl}keys` }, keys: { keys } };
  }

  function authorization(serviceUrl: string): string {
    return `Bearer ${signedToken(claimsFor(serviceUrl), privateKey)}`;
  }

  /** `elsewhereKey`: published too, as `key-elsewhere`, but not endorsed for Teams. */
  return { documents, authorization, privateKey, publicKey, elsewhereKey: elsewhere.privateKey };
}

/** Endorsed for several channels, as keys of Microsoft may be. */
function published(key: KeyObject, kid: string, ...endorsements: string[]): object {
  return { ...key.export({ format: 'jwk' }), kid, use: 'sig', endorsements };
}

/** The claims of the Bot Connector's tokens. Times in seconds. */
export function claimsFor(serviceUrl: string): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1_000);
  return { iss: testIssuer, aud: testAppId, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3_600 };
}

export function signedToken(claims: object, key: KeyObject, header: object = { alg: 'RS256', kid: 'key-1' }): string {
  const content = [{ typ: 'JWT', ...header }, claims].map(base64url).join('.');
  return `${content}.${createSign('RSA-SHA256').update(content).sign(key).toString('base64url')}`;
}

export function base64url(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
