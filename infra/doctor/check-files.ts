import { filesOf, memoVersions } from '../../bot/core/proposal/memo-versions';
import type { ProposalKey } from '../../bot/core/proposal/proposal';
import type { Store } from '../../bot/store/ports';
import { ignoreUnreadable } from '../../bot/store/unreadable-row';
import { bad, type Finding, good } from './finding';

type Stores = Pick<Store, 'index' | 'proposals' | 'files'>;

const about = 'de bestanden van de voorstellen';
/** Most missing files that are named in one line. */
const mostNamed = 10;

/**
 * Reports files that are missing, of every recorded version of every open and closed proposal. Proposals whose record
 * cannot be read are left to checkRows.
 */
export async function checkFiles(store: Stores): Promise<Finding> {
  try {
    const lacking: string[] = [];
    for (const tenantId of await store.index.tenants()) {
      for (const { id, subject } of await proposalsOf(store, tenantId)) {
        const versions = await versionsWithoutFile(store, { tenantId, id });
        lacking.push(...versions.map((version) => `${subject || 'zonder onderwerp'} (${id}, versie ${version})`));
      }
    }
    return lacking.length === 0 ? good(about) : bad(about, whatToDo(lacking));
  } catch {
    return bad(about, 'De opslag is niet te lezen. Los eerst de punten over de opslag op.');
  }
}

/** A proposal that just ended may be in both lists. */
async function proposalsOf({ index }: Stores, tenantId: string): Promise<{ id: string; subject: string }[]> {
  const [open, closed] = await Promise.all([index.open(tenantId), index.closed(tenantId, Number.POSITIVE_INFINITY)]);
  const rows = [...open.map(({ value }) => value), ...closed];
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

async function versionsWithoutFile({ proposals, files }: Stores, key: ProposalKey): Promise<number[]> {
  const events = (await ignoreUnreadable(proposals.events(key))) ?? [];
  const versions = memoVersions(events.map(({ event }) => event));
  const isWhole = await Promise.all(
    versions.map(async (version) => {
      const found = await Promise.all(filesOf(version).map((name) => files.find(key, name)));
      return !found.includes(undefined);
    }),
  );
  return isWhole.flatMap((whole, index) => (whole ? [] : [index + 1]));
}

function whatToDo(lacking: readonly string[]): string {
  const more = lacking.length > mostNamed ? ` en nog ${lacking.length - mostNamed}` : '';
  return (
    `Er ontbreekt een bestand bij: ${lacking.slice(0, mostNamed).join('; ')}${more}. Haal het terug uit een back-up, ` +
    'of vraag de auteur om een nieuwe versie van de notitie.'
  );
}
