import type { IsoDate } from '../../core/calendar/dates';
import { existingDay } from '../../core/calendar/dates';
import { readCursor } from './cursor';
import { type State, states } from './proposal-item';

/** The filters of a list of proposals. An empty text filters nothing. */
export interface ListQuery {
  state: State | 'all';
  meeting: IsoDate | '';
  /** A party's id or name. */
  party: string;
  /** Object id of the person who put it out; `me`: of the caller. */
  author: string;
  /** Any telling words. */
  q: string;
  /** The sort key of the last item that the caller has; empty: from the start. */
  after: string;
  limit: number;
}

export const mostItems = 50;
const longestText = 200;
const names = ['state', 'meeting', 'party', 'author', 'q', 'cursor', 'limit'] as const;

/** Reads the query of a list; undefined when it is not understood. Untrusted. */
export function readListQuery(query: URLSearchParams): ListQuery | undefined {
  const texts = new Map(names.map((name) => [name, query.get(name) ?? '']));
  const text = (name: (typeof names)[number]) => texts.get(name) ?? '';
  const isRepeated = names.some((name) => query.getAll(name).length > 1);
  const state = [...states, 'all' as const].find((known) => known === (text('state') || 'open'));
  const after = text('cursor') === '' ? '' : readCursor(text('cursor'));
  const limit = Number(text('limit') || mostItems);
  const isCount = /^\d{0,2}$/.test(text('limit')) && limit >= 1 && limit <= mostItems;
  const isLong = ['party', 'author', 'q'].some((name) => (query.get(name) ?? '').length > longestText);
  if (isRepeated || isLong || !state || after === undefined || !isCount || !isDay(text('meeting'))) return undefined;
  return { state, meeting: text('meeting'), party: text('party'), author: text('author'), q: text('q'), after, limit };
}

function isDay(text: string): boolean {
  if (text === '') return true;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return existingDay(Number(year), Number(month), Number(day)) === text;
}
