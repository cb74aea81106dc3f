import { periodWords } from '../../../cards/words/period';
import { titleOf } from '../../../cards/words/titles';
import { troubleAdvice, troubleSentence } from '../../../cards/words/troubles';
import type { Asker } from '../../answers/scope';
import { type Instant, localDate } from '../../core/calendar/dates';
import { viewFor } from '../../core/proposal/view';
import { troublesOf } from '../../reconcile/trouble';
import type { Store } from '../../store/ports';
import { ignoreUnreadable } from '../../store/unreadable-row';
import type { TabStore } from './share-reads';

export interface OfficePorts {
  store: TabStore;
  substitutions: Pick<Store['substitutions'], 'load'>;
  now: () => Instant;
}

/** The rest of what a secretary keeps an eye on, besides the parties. */
export interface Office {
  substitutions: readonly { absent: string; substitute: string; period: string }[];
  /** What Teams keeps refusing. */
  troubles: readonly { id: string; title: string; sentence: string; advice: string }[];
  /** Number of open proposals of which the messages were not looked at. */
  others: number;
}

/** Most proposals whose messages are looked at, one read each: those that were put out last. */
const mostLookedAt = 100;
const mostSubstitutions = 100;

/** Lists the substitutes from today on, and what of the open proposals could not be delivered. */
export async function listOffice({ store, substitutions, now }: OfficePorts, { tenantId }: Asker): Promise<Office> {
  const today = localDate(now());
  const [known, open] = await Promise.all([substitutions.load(tenantId), store.index.open(tenantId)]);
  const rows = open
    .map(({ value }) => value)
    .sort((one, other) => other.announcedAt.localeCompare(one.announcedAt))
    .slice(0, mostLookedAt);
  const troubles = await Promise.all(
    rows.map(async (row) => {
      const [head, messages] = await Promise.all([
        ignoreUnreadable(store.proposals.load(row)),
        store.messages.list(row),
      ]);
      const proposal = head?.value.proposal;
      if (!proposal) return [];
      const view = viewFor(proposal, { kind: 'secretary' });
      const noted = messages.map(({ value }) => value);
      return troublesOf(proposal, noted, now()).map((trouble) => ({
        id: proposal.id,
        title: titleOf(view),
        sentence: troubleSentence(view, trouble),
        advice: troubleAdvice(view, trouble),
      }));
    }),
  );
  return {
    substitutions: (known?.value ?? [])
      .filter(({ until }) => until >= today)
      .slice(0, mostSubstitutions)
      .map((each) => ({ absent: each.absent.name, substitute: each.substitute.name, period: periodWords(each) })),
    troubles: troubles.flat(),
    others: open.length - rows.length,
  };
}
