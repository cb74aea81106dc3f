import type { ProposalKey } from '../../bot/core/proposal/proposal';
import { createStorageCopy, type RawRow, type StorageCopy, tableNames } from '../../bot/store/storage-copy';
import { encodeId } from '../../bot/store/table-keys';
import { currentSchema } from '../../bot/store/upgrade-row';
import { proposalIdOf } from '../support/faults/own-party';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';

let at: Organisation;
let storage: StorageCopy;
beforeAll(async () => {
  at = await startOrganisation();
  storage = createStorageCopy(at.storage);
  await at.becomes('2026-11-02T09:00:00Z');
});
afterAll(() => at.close());

it('rows of a later release and broken ones, here and in another organisation, stop nothing but their own proposal', async () => {
  const broken = await putOut(at, 'Auteur van de kapotte rijen');
  const whole = await putOut(at, 'Auteur van een heel voorstel');
  const key = { tenantId: at.teams.tenantId, id: proposalIdOf(broken.lgo.card) };
  await damage(key, ({ properties }) => ({ ...properties, schema: currentSchema + 1 }));
  await addOrganisation('andere organisatie');
  await at.restartBot();

  const answer = await at.teams.person('Ada').clicks(broken.lgo, 'Akkoord');
  expect([answer.status, answer.sentence]).toEqual([200, expect.stringMatching(/^Er ging iets mis\. .*nummer: /)]);
  const [reference = 'none'] = answer.sentence?.match(/[0-9a-f]{8}/) ?? [];
  expect(at.logged.filter((line) => line.includes(reference))).toHaveLength(1);

  await at.teams.person('Ada').clicks(whole.lgo, 'Akkoord');
  await says(at, whole.status, 'Ada');
  await at.secretary.says('overzicht');
  const overview = await at.teams.sees(at.secretary.chat, ({ words }) => /^Er (?:is|zijn) nu /.test(words));
  expect(overview.words).toContain('Wacht op Veiligheidsdirectie en Adviseurs gemeenten');
  await at.becomes('2099-01-05T10:00:00Z');
  await at.teams.sees(whole.author.chat, ({ words }) => words.includes('voorbij'));

  const told = at.logged.filter((line) => line.includes('a stored row cannot be read and is skipped'));
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(new Set(told.map((line) => rowOf(line))).size).toBe(told.length);
});

/** Changes the head, the row of the list and each message of a proposal. */
async function damage({ tenantId, id }: ProposalKey, change: (row: RawRow) => RawRow['properties']): Promise<void> {
  const isMeant = ({ partitionKey, rowKey }: RawRow) =>
    (partitionKey === `${encodeId(tenantId)}|${encodeId(id)}` && !rowKey.startsWith('e|')) ||
    (partitionKey === `open|${encodeId(tenantId)}` && rowKey === encodeId(id));
  for (const table of tableNames) {
    for await (const row of storage.rows(table)) {
      if (isMeant(row)) await storage.putRows(table, [{ ...row, properties: change(row) }]);
    }
  }
}

/** Another organisation, listed before this one, in whose list of open proposals one row is broken. */
async function addOrganisation(tenantId: string): Promise<void> {
  const schema = currentSchema;
  const rows = [
    { partitionKey: 'tenants', rowKey: '0', properties: { schema, tenantId } },
    { partitionKey: `open|${encodeId(tenantId)}`, rowKey: '0', properties: { schema, author_json0: '{' } },
  ];
  for (const row of rows) await storage.putRows('Directory', [row]);
}

function rowOf(line: string): string {
  const { partition, row } = JSON.parse(line);
  return `${partition} ${row}`;
}
