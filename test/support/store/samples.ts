import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { firstSigningKey } from '../../../bot/store/link-ports';
import type { Store } from '../../../bot/store/ports';
import { aDraft, aKey, aPerson, tenantId } from '../builders';

export const samplesFolder = resolve(__dirname, '../../store/samples');

export function keptSchemas(): number[] {
  return readdirSync(samplesFolder).map((name) => Number(name.replace('schema-', '')));
}

export function sampleOf<T>(schema: number, name: 'Proposals' | 'Directory' | 'values'): T {
  return JSON.parse(readFileSync(resolve(samplesFolder, `schema-${schema}`, `${name}.json`), 'utf8'));
}

/** Returns everything of the sample, as the bot reads it. */
export async function readAll({ proposals, messages, index, ...store }: Store) {
  const inside = <T>({ value }: { value: T }) => value;
  return {
    head: (await proposals.load(aKey()))?.value,
    events: await proposals.events(aKey()),
    messages: (await messages.list(aKey())).map(inside),
    tenants: await index.tenants(),
    open: (await index.open(tenantId)).map(inside),
    closed: await index.closed(tenantId, 10),
    parties: (await store.parties.load(tenantId))?.value,
    substitutions: (await store.substitutions.load(tenantId))?.value,
    person: await store.people.find(tenantId, aPerson().id),
    drafts: await store.drafts.list(tenantId, aDraft().author.id),
    signingKey: Buffer.from((await store.signingKeys.find(firstSigningKey)) ?? []).toString('base64'),
  };
}
