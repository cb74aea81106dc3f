import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from './core/dates';
import type { ProposalKey } from './core/proposal';

/** How long a download link works. */
export const downloadLifetimeMs = 60 * 60_000;

/**
 * The last part of a download's address: which proposal and until when (base64url of JSON), a dot, and the HMAC-SHA256
 * of that (base64url). Whoever has the link may download, so it must not live long.
 */
export function signDownload({ tenantId, id }: ProposalKey, expiresAt: Instant, secret: Uint8Array): string {
  const claim = Buffer.from(JSON.stringify([tenantId, id, expiresAt])).toString('base64url');
  return `${claim}.${signatureOf(claim, secret).toString('base64url')}`;
}

/** Undefined: not signed by us, or too old. */
export function readDownload(signed: string, now: Instant, secret: Uint8Array): ProposalKey | undefined {
  const [claim = '', signature = ''] = signed.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = signatureOf(claim, secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const [tenantId, id, expiresAt]: [string, string, Instant] = JSON.parse(Buffer.from(claim, 'base64url').toString());
  return now < expiresAt ? { tenantId, id } : undefined;
}

function signatureOf(claim: string, secret: Uint8Array): Buffer {
  return createHmac('sha256', secret).update(claim).digest();
}
