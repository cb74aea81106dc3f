import type { Removal } from '../core/archive/removal';
import type { Instant } from '../core/calendar/dates';
import type { BegunWork } from '../core/concept/claim';
import type { ProposalKey } from '../core/proposal/proposal';
import type { FollowedLink } from './link-ports';
import type { Announced } from './ports';
import type { RowKey } from './table';

/** The layout of the tables Proposals and Directory. */
export const eventPrefix = 'e|';
export const messagePrefix = 'm|';
export const headRow = 'head';
export const draftPrefix = 'draft|';

export function headKey(key: ProposalKey): RowKey {
  return { partition: proposalPartition(key), row: headRow };
}

/** Padded, so that the order of the keys is the order of the events. */
export function eventKey(key: ProposalKey, number: number): RowKey {
  return { partition: proposalPartition(key), row: `${eventPrefix}${String(number).padStart(8, '0')}` };
}

export function messageKey(key: ProposalKey, message: string): RowKey {
  return { partition: proposalPartition(key), row: `${messagePrefix}${encodeId(message)}` };
}

export function proposalPartition({ tenantId, id }: ProposalKey): string {
  return `${encodeId(tenantId)}|${encodeId(id)}`;
}

export const tenantsPartition = 'tenants';

export function tenantKey(tenantId: string): RowKey {
  return { partition: tenantsPartition, row: encodeId(tenantId) };
}

export function openPartition(tenantId: string): string {
  return `open|${encodeId(tenantId)}`;
}

export function openKey({ tenantId, id }: ProposalKey): RowKey {
  return { partition: openPartition(tenantId), row: encodeId(id) };
}

export function closedPartition(tenantId: string): string {
  return `closed|${encodeId(tenantId)}`;
}

/** Sorts newest first. A proposal always has the same key, because it is put out only once. */
export function closedKey({ tenantId, id, announcedAt }: Announced): RowKey {
  return { partition: closedPartition(tenantId), row: newestFirst(announcedAt, id) };
}

export function removedPartition(tenantId: string): string {
  return `removed|${encodeId(tenantId)}`;
}

/** Sorts newest first. */
export function removedKey({ tenantId, id, removedAt }: Removal): RowKey {
  return { partition: removedPartition(tenantId), row: newestFirst(removedAt, id) };
}

function newestFirst(moment: Instant, id: string): string {
  const untilLastMs = String(9_999_999_999_999 - Date.parse(moment)).padStart(13, '0');
  return `${untilLastMs}|${encodeId(id)}`;
}

export function partiesKey(tenantId: string): RowKey {
  return { partition: 'parties', row: encodeId(tenantId) };
}

export function substitutionsKey(tenantId: string): RowKey {
  return { partition: 'substitutions', row: encodeId(tenantId) };
}

export const numbersPartition = 'numbers';

export function numbersKey(tenantId: string): RowKey {
  return { partition: numbersPartition, row: encodeId(tenantId) };
}

export function personKey(tenantId: string, personId: string): RowKey {
  return { partition: personPartition(tenantId), row: encodeId(personId) };
}

export function personPartition(tenantId: string): string {
  return `person|${encodeId(tenantId)}`;
}

export function draftKey({ tenantId, id }: ProposalKey, authorId: string): RowKey {
  return { partition: draftPartition(tenantId, authorId), row: encodeId(id) };
}

export function draftPartition(tenantId: string, authorId: string): string {
  return `${draftPrefix}${encodeId(tenantId)}|${encodeId(authorId)}`;
}

export const begunPartition = 'begun';

export function begunKey({ tenantId, authorId, id }: BegunWork): RowKey {
  return { partition: begunPartition, row: [tenantId, authorId, id].map(encodeId).join('|') };
}

export const processesPartition = 'processes';

export function processKey(id: string): RowKey {
  return { partition: processesPartition, row: encodeId(id) };
}

export const followedPartition = 'followed';

/** Sorts by the end of the link, so that what may be forgotten comes first. */
export function followedKey({ hash, expiresAt }: FollowedLink): RowKey {
  return { partition: followedPartition, row: `${expiresAt}|${hash}` };
}

export const oncePartition = 'once';

/** `hash`: SHA-256 (hex) of what was done once. */
export function onceKey(hash: string): RowKey {
  return { partition: oncePartition, row: hash };
}

/** Returns the prefix of a 256th of the row keys, among which the hash's own. */
export function onceNeighbours(hash: string): string {
  return hash.slice(0, 2);
}

export const signingKeyPartition = 'signing-key';

/** `id` is one of the bot's own names for keys. */
export function signingKeyKey(id: string): RowKey {
  return { partition: signingKeyPartition, row: id };
}

/** Ids hold characters that a table key may not (`/ \ # ? %`, control characters), so each is written in base64url. */
export function encodeId(id: string): string {
  return Buffer.from(id, 'utf8').toString('base64url');
}
