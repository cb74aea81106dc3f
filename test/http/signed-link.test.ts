import { readDownload, signDownload } from '../../bot/http/signed-link';

const secret = new TextEncoder().encode('een geheime sleutel');
const proposal = { key: { tenantId: 'tenant-1', id: 'p1' }, what: 'note' as const };
const signed = signDownload(proposal, '2025-09-03T10:00:00.000Z', secret);

test('a link leads to its file until it expires', () => {
  expect(readDownload(signed, '2025-09-03T09:59:59.999Z', secret)).toEqual(proposal);
  expect(readDownload(signed, '2025-09-03T10:00:00.000Z', secret)).toBeUndefined();
});

test('a link can be the last part of a web address as it is', () => {
  expect(encodeURIComponent(signed)).toBe(signed);
});

const [claim, signature] = signed.split('.');
const otherClaim = signDownload(
  { ...proposal, key: { ...proposal.key, id: 'p2' } },
  '2025-09-03T10:00:00.000Z',
  secret,
).split('.')[0];
const recordClaim = signDownload({ ...proposal, what: 'record' }, '2025-09-03T10:00:00.000Z', secret).split('.')[0];

test.each([
  ['with another proposal in it', `${otherClaim}.${signature}`],
  ['to the record made of one to the note', `${recordClaim}.${signature}`],
  ['with the signature left out', `${claim}.`],
  ['without a dot', `${claim}`],
  ['cut short', signed.slice(0, -1)],
  ['signed with another key', signDownload(proposal, '2025-09-03T10:00:00.000Z', new Uint8Array(32))],
  ['that is empty', ''],
])('a link %s leads nowhere', (_how, link) => {
  expect(readDownload(link, '2025-09-03T09:00:00.000Z', secret)).toBeUndefined();
});
