import { exportCard } from '../../cards/author/export-card';
import { statusCard } from '../../cards/author/status-card';
import { historyCard } from '../../cards/chat/history-card';
import { waitingCard } from '../../cards/chat/waiting-card';
import { type Instant, localDate } from '../core/calendar/dates';
import { whyNotAllowed } from '../core/permission';
import type { ProposalKey } from '../core/proposal/proposal';
import { mayKnowNames } from '../core/proposal/view';
import { askedAt, openSeats } from '../core/proposal/waiting';
import type { DownloadKind } from '../http/signed-link';
import { aboutOne, keyOf, type LookUpStore } from './look-up';
import type { Answer } from './reply';
import type { Asker } from './scope';

export interface ProposalPorts {
  store: LookUpStore;
  /** Makes a link to the note with its table as it stands, the certificate, or the record. */
  downloadUrl: (key: ProposalKey, what: DownloadKind) => Promise<string>;
  now: () => Instant;
}

/** Tells how one proposal stands. */
export function answerStatus({ store }: ProposalPorts, search: string, asker: Asker): Promise<Answer> {
  const request = { search, asks: (id: string) => `status ${id}`, ask: 'look' } as const;
  return aboutOne(store, asker, request, ({ view }) => statusCard(view));
}

/** Lists who still has to answer, and for how long. */
export function answerWaiting({ store, now }: ProposalPorts, search: string, asker: Asker): Promise<Answer> {
  const request = { search, asks: (id: string) => `wie nog ${id}`, ask: 'look' } as const;
  return aboutOne(store, asker, request, ({ proposal, view }) => {
    const waits = view.rows
      .filter(({ outcome }) => outcome === 'pending')
      .map((row) => {
        const open = mayKnowNames(view.reader, row.party) ? openSeats(proposal, row.party) : [];
        return { row, days: daysSince(askedAt(proposal, row.party), now()), open };
      });
    return waitingCard(view, waits);
  });
}

/** Lists who did what and when. The list names people, so it is not given where others read along. */
export function answerHistory({ store }: ProposalPorts, search: string, asker: Asker): Promise<Answer> {
  const request = { search, asks: (id: string) => `logboek ${id}`, ask: 'readHistory' } as const;
  return aboutOne(store, asker, request, async ({ proposal, view }) => {
    const refusal = whyNotAllowed('readHistory', asker, proposal);
    if (refusal) return refusal;
    const recorded = await store.proposals.events(keyOf(proposal));
    return historyCard(
      view,
      recorded.map(({ event }) => event),
    );
  });
}

/**
 * Gives links to the note, the certificate and the record. Anybody who has a link may follow it, so it is not given where others read
 * along.
 */
export function answerExport({ store, downloadUrl }: ProposalPorts, search: string, asker: Asker): Promise<Answer> {
  const request = { search, asks: (id: string) => `export ${id}`, ask: 'exportRecord' } as const;
  return aboutOne(store, asker, request, async ({ proposal, view }) => {
    const refusal = whyNotAllowed('exportRecord', asker, proposal);
    if (refusal) return refusal;
    const key = keyOf(proposal);
    const [note = '', certificate = '', record = ''] = await Promise.all(
      (['note', 'certificate', 'record'] as const).map((what) => downloadUrl(key, what)),
    );
    return exportCard(view, { note, certificate, record });
  });
}

/** Counts days on the calendar in Amsterdam. */
function daysSince(asked: Instant, now: Instant): number {
  return Math.round((Date.parse(localDate(now)) - Date.parse(localDate(asked))) / 86_400_000);
}
