import type { ProposalKey } from '../../bot/core/proposal/proposal';
import { readRecord } from '../../bot/http/record/read-record';
import { recordJson } from '../../bot/http/record/record-json';
import type { Store } from '../../bot/store/ports';

/** The events of a proposal with its facts, as a record's zip holds them. */
export async function exportedJson(store: Pick<Store, 'proposals'>, key: ProposalKey): Promise<string> {
  const record = await readRecord(store, key);
  if (!record) throw new Error(`there is no proposal ${key.id}`);
  return new TextDecoder().decode(recordJson(record));
}
