import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Instant } from '../core/calendar/dates';
import type { ProposalKey } from '../core/proposal/proposal';
import { firstSigningKey } from '../store/link-ports';
import type { SigningKey, SigningKeys } from './signing-keys';

/** The finished note, the certificate, the record, or a list, whose key has the list's id (see core/proposal/listed). */
export type DownloadKind = 'note' | 'certificate' | 'record' | 'list';

/** A file that somebody may have for a while. */
export interface DownloadClaim {
  key: ProposalKey;
  what: DownloadKind;
}

/** A claim that the bot signed, and the moment from which it no longer holds. */
export interface SignedClaim extends DownloadClaim {
  expiresAt: Instant;
}

/** Milliseconds that a download link works. */
export const downloadLifetimeMs = 60 * 60_000;

/**
 * Makes the last part of a download's address: the key's name, the file, proposal and end of validity (base64url of
 * JSON), and their HMAC-SHA256 (base64url), with dots between. Anybody with the link may download, so it must not live long.
 */
export function signDownload({ key, what }: DownloadClaim, expiresAt: Instant, { id, secret }: SigningKey): string {
  const claim = Buffer.from(JSON.stringify([key.tenantId, key.id, what, expiresAt])).toString('base64url');
  return `${id}.${claim}.${signatureOf(claim, secret)}`;
}

/**
 * Returns undefined when the bot did not sign the link with a key that still counts, or the link is too old. The text
 * must be the bot's to the letter, so that one link cannot be written in two ways and counted twice.
 */
export async function readDownload(
  signed: string,
  now: Instant,
  { find }: Pick<SigningKeys, 'find'>,
): Promise<SignedClaim | undefined> {
  const parts = signed.split('.');
  const [keyId = '', claim = '', signature = ''] = parts.length === 2 ? [firstSigningKey, ...parts] : parts;
  const secret = await find(keyId);
  if (!secret || parts.length > 3) return undefined;
  const given = Buffer.from(signature);
  const expected = Buffer.from(signatureOf(claim, secret));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const read: [string, string, DownloadKind, Instant] = JSON.parse(Buffer.from(claim, 'base64url').toString());
  const [tenantId, id, what, expiresAt] = read;
  return now < expiresAt ? { key: { tenantId, id }, what, expiresAt } : undefined;
}

function signatureOf(claim: string, secret: Uint8Array): string {
  return createHmac('sha256', secret).update(claim).digest('base64url');
}
