import { eventSentence } from '../../../cards/words/events';
import { fieldLabels } from '../../../cards/words/labels';
import type { Instant } from '../../core/calendar/dates';
import type { Memo } from '../../core/note/memo';
import { memoVersions } from '../../core/proposal/memo-versions';
import type { RecordedEvent } from '../../store/ports';
import { formatCursor } from './cursor';
import type { Seen } from './find-seen';
import { mostItems } from './list-query';
import type { TabStore } from './share-reads';

/** One event of the record. */
interface HistoryItem {
  number: number;
  at: Instant;
  by: string;
  kind: string;
  sentence: string;
  /** Names of the note's fields that a new version changed; none for any other event. */
  changed: readonly string[];
}

export interface HistoryPage {
  items: readonly HistoryItem[];
  nextCursor?: string;
}

/** Lists who did what and when, oldest first. `after`: the sort key of the last event that the caller has, or empty. */
export async function listHistory(store: TabStore, { proposal, view }: Seen, after: string): Promise<HistoryPage> {
  // Leaves out events from after the proposal was read.
  const events = (await store.proposals.events(proposal)).filter(({ number }) => number <= proposal.revision);
  const memos = memoVersions(events.map(({ event }) => event)).map(({ memo }) => memo);
  const nameOf = (party: string) => view.rows.find((row) => row.party === party)?.name ?? party;
  const rest = events.filter(({ number }) => keyOf(number) > after);
  const page = rest.slice(0, mostItems);
  const last = page.at(-1);
  return {
    items: page.map(({ number, event }) => ({
      number,
      at: event.at,
      by: event.by.name,
      kind: event.kind,
      sentence: eventSentence(event, nameOf),
      changed: changedBy(event, memos),
    })),
    ...(last && rest.length > page.length && { nextCursor: formatCursor(keyOf(last.number)) }),
  };
}

/** Numbers sort as texts. */
function keyOf(number: number): string {
  return String(number).padStart(8, '0');
}

const comparedFields = [
  'subject',
  'request',
  'body',
  'agendaItem',
  'meetingDate',
  'treatment',
  'officialHolders',
  'boardHolders',
  'author',
  'confidentiality',
  'caseNumber',
  'attachments',
] as const satisfies readonly (keyof Memo)[];

function changedBy(event: RecordedEvent['event'], memos: readonly Memo[]): string[] {
  const [before, after] = event.kind === 'revised' ? [memos[event.version - 2], memos[event.version - 1]] : [];
  if (!before || !after) return [];
  return comparedFields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => fieldLabels[field]);
}
