import { createHmac } from 'node:crypto';
import { readDownload, signDownload } from '../../bot/http/signed-link';

const key = { id: '2025-09', secret: new TextEncoder().encode('een geheime sleutel') };
const before = { id: '2025-08', secret: new TextEncoder().encode('de sleutel daarvoor') };
const first = { id: 'current', secret: new TextEncoder().encode('de eerste sleutel') };
const keys = { find: async (named: string) => [key, before, first].find(({ id }) => id === named)?.secret };

const end = '2025-09-03T10:00:00.000Z';
const inTime = '2025-09-03T09:59:59.999Z';
const proposal = { key: { tenantId: 'tenant-1', id: 'p1' }, what: 'note' as const };
const signed = signDownload(proposal, end, key);
const claimed = { ...proposal, expiresAt: end };

test('a link leads to its file until it expires', async () => {
  expect(await readDownload(signed, inTime, keys)).toEqual(claimed);
  expect(await readDownload(signed, end, keys)).toBeUndefined();
});

test('a link of the key before this one leads to its file', async () => {
  expect(await readDownload(signDownload(proposal, end, before), inTime, keys)).toEqual(claimed);
});

test('a link of an earlier release, which names no key, leads to its file until it expires', async () => {
  const claim = Buffer.from(JSON.stringify(['tenant-1', 'p1', 'note', end])).toString('base64url');
  const link = `${claim}.${createHmac('sha256', first.secret).update(claim).digest('base64url')}`;
  expect(await readDownload(link, inTime, keys)).toEqual(claimed);
  expect(await readDownload(link, end, keys)).toBeUndefined();
});

test('a link can be the last part of a web address as it is', () => {
  expect(encodeURIComponent(signed)).toBe(signed);
});

const [id, claim, signature] = signed.split('.');
const claimOf = (other: typeof proposal | { key: typeof proposal.key; what: 'record' }) =>
  signDownload(other, end, key).split('.')[1];

test.each([
  ['with another proposal in it', `${id}.${claimOf({ ...proposal, key: { ...proposal.key, id: 'p2' } })}.${signature}`],
  ['to the record made of one to the note', `${id}.${claimOf({ ...proposal, what: 'record' })}.${signature}`],
  ['with the signature left out', `${id}.${claim}.`],
  ['without its dots', `${id}`],
  ['with its key left out', `${claim}.${signature}`],
  ['that names another key', `2025-08.${claim}.${signature}`],
  ['that names a key that does not count any more', signDownload(proposal, end, { ...key, id: '2025-07' })],
  ['cut short', signed.slice(0, -1)],
  ['with padding, which means the same bytes', `${signed}=`],
  ['with a part behind it', `${signed}.x`],
  ['signed with another key', signDownload(proposal, end, { ...key, secret: new Uint8Array(32) })],
  ['that is empty', ''],
])('a link %s leads nowhere', async (_how, link) => {
  expect(await readDownload(link, '2025-09-03T09:00:00.000Z', keys)).toBeUndefined();
});
