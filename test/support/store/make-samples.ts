import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Substitution } from '../../../bot/core/directory/substitution';
import type { ProposalEvent } from '../../../bot/core/proposal/event';
import { evolveAll } from '../../../bot/core/proposal/evolve';
import { indexRowOf } from '../../../bot/core/proposal/index-row';
import type { MessageRow } from '../../../bot/core/proposal/message-row';
import { createAzureStore } from '../../../bot/store/azure-store';
import { firstSigningKey } from '../../../bot/store/link-ports';
import { createStorageCopy, tableNames } from '../../../bot/store/storage-copy';
import { currentSchema } from '../../../bot/store/upgrade-row';
import { startAzurite } from '../../../infra/local/azurite';
import {
  aDraft,
  advisers,
  aKey,
  aParty,
  aPerson,
  aPlace,
  aRespondedEvent,
  aSubmission,
  aSubmittedEvent,
  tenantId,
  threeParties,
} from '../builders';
import { readAll, samplesFolder } from './samples';

/**
 * Keeps the stored form of this release, once for each schema number: the rows as Azure holds them, and their values. A
 * sample is never made again, because it stands for rows of an earlier release; its values follow the upgrades.
 */
async function makeSamples(): Promise<void> {
  const folder = resolve(samplesFolder, `schema-${currentSchema}`);
  await mkdir(folder);
  const azurite = await startAzurite();
  const settings = { kind: 'connectionString', connectionString: azurite.connectionString } as const;
  const store = createAzureStore(settings);
  await store.prepare();

  const proposal = evolveAll(undefined, aKey(), events);
  await store.proposals.append(undefined, events, proposal);
  await store.messages.put(aKey(), message, undefined);
  await store.index.putOpen(indexRowOf(proposal));
  const ended = { ...indexRowOf(proposal), id: 'ended', status: 'agreed' as const };
  await store.index.close(ended, await store.index.putOpen(ended));
  await store.parties.save(tenantId, threeParties(), undefined);
  await store.substitutions.save(tenantId, [substitution], undefined);
  await store.people.remember(tenantId, aPerson(), aPlace());
  await store.drafts.save(aDraft(), undefined);
  await store.drafts.save(aDraft({ id: 'next', newVersion: { after: 1, awaitsNote: false } }), undefined);
  await store.signingKeys.make(firstSigningKey);

  const copy = createStorageCopy(settings);
  for (const table of tableNames) {
    const rows: unknown[] = [];
    for await (const row of copy.rows(table)) rows.push(row);
    await writeJson(resolve(folder, `${table}.json`), rows);
  }
  await writeJson(resolve(folder, 'values.json'), await readAll(store));
  await azurite.stop();
}

const substitution: Substitution = {
  absent: advisers.kustwacht,
  substitute: advisers.brandweer,
  from: '2026-03-01',
  until: '2026-03-14',
};

const by = aPerson();
const at = '2026-03-03T09:00:00.000Z';
const { memo, documentsLink, document } = aSubmission();

/** One of each kind. */
const events: ProposalEvent[] = [
  aSubmittedEvent(),
  aRespondedEvent({ position: 'disagree', remark: 'De sluis ontbreekt. 🚤' }),
  { kind: 'replied', at, by, commandId: 'command-3', party: 'waterschap', revision: 2, words: 'Die komt erbij.' },
  { kind: 'lifted', at, by, commandId: 'command-4', party: 'waterschap', person: advisers.waterschap, reason: 'Ziek' },
  { kind: 'deadlineMoved', at, by, commandId: 'command-5', deadline: '2026-03-27' },
  { kind: 'substituted', at, by, commandId: 'command-6', substitution },
  { kind: 'reminded', at, by, commandId: 'command-7', parties: ['brandweer'], occasion: 'hand|command-7' },
  { kind: 'deadlinePassed', at, by, commandId: 'command-8', deadline: '2026-03-27' },
  {
    kind: 'revised',
    at,
    by,
    commandId: 'command-9',
    version: 2,
    memo: { memo, documentsLink, document },
    voided: ['waterschap'],
    substitutions: [substitution],
  },
  { kind: 'agreed', at, by, commandId: 'command-10', version: 2 },
  { kind: 'reopened', at, by, commandId: 'command-11', party: 'waterschap', revision: 2 },
  { kind: 'corrected', at, by, commandId: 'command-12', facts: { agendaItem: '9' } },
  {
    kind: 'partyAdded',
    at,
    by,
    commandId: 'command-13',
    party: aParty({ id: 'veerdienst', name: 'Veerdienst' }),
    substitutions: [],
  },
  { kind: 'withdrawn', at, by, commandId: 'command-14', reason: 'Niet meer nodig' },
];

const message: MessageRow = {
  key: 'card|kustwacht',
  place: aPlace({ kind: 'channel' }),
  messageId: '1772443800000',
  conversationId: '19:kustwacht@thread.tacv2;messageid=1772443800000',
  shownRevision: 2,
  leasedUntil: '',
  notBefore: '2026-03-02T10:30:01.000Z',
  failures: 0,
  lastFailure: '',
  failingSince: '',
  repostedVersion: 0,
};

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

makeSamples();
