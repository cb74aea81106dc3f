import { readRow } from '../../bot/store/read-row';
import { type StorageCopy, tableNames } from '../../bot/store/storage-copy';
import { UnreadableRow } from '../../bot/store/unreadable-row';
import { bad, type Finding, good } from './finding';

/** Rows that are named; of more, it is only said how many there are. */
const mostNamed = 5;

/** Reads every row as the bot would: one that it cannot read it skips. */
export async function checkRows(storage: Pick<StorageCopy, 'rows'>): Promise<Finding> {
  const about = 'elke rij in de opslag is te lezen';
  const unreadable: string[] = [];
  try {
    for (const table of tableNames) {
      for await (const { partitionKey, rowKey, properties } of storage.rows(table)) {
        if (!isReadable(properties, partitionKey, rowKey)) unreadable.push(`${table} ${partitionKey} ${rowKey}`);
      }
    }
  } catch {
    return bad(about, 'De tabellen zijn niet te lezen. Los eerst de punten over de opslag op.');
  }
  if (unreadable.length === 0) return good(about);
  const others = unreadable.length - mostNamed;
  const named = [...unreadable.slice(0, mostNamed), ...(others > 0 ? [`en nog ${others}`] : [])].join('; ');
  return bad(
    about,
    `De bot slaat ${unreadable.length === 1 ? 'één rij' : `${unreadable.length} rijen`} over: ${named}. Zette u een oudere versie terug? Zet dan de nieuwere er weer in. Anders is de rij beschadigd: zet een reservekopie terug.`,
  );
}

function isReadable(properties: Record<string, unknown>, partition: string, row: string): boolean {
  try {
    readRow(properties, { partition, row });
    return true;
  } catch (error) {
    if (error instanceof UnreadableRow) return false;
    throw error;
  }
}
