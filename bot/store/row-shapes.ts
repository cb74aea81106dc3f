import { existingDay } from '../core/calendar/dates';
import type { RowKey } from './table';
import {
  begunPartition,
  draftPrefix,
  eventPrefix,
  headRow,
  messagePrefix,
  numbersPartition,
  oncePartition,
  processesPartition,
  signingKeyPartition,
  tenantsPartition,
} from './table-keys';

type Plain = 'text' | 'day' | 'number' | 'list';

/** The form of a value: its type, or for an object the forms of the fields without which nobody can use it. */
type Shape = Plain | { readonly [field: string]: Shape };

const key = { tenantId: 'text', id: 'text' } as const;
const person = { id: 'text', name: 'text' } as const;
const place = { kind: 'text', conversationId: 'text' } as const;
const listed = {
  ...key,
  revision: 'number',
  status: 'text',
  author: person,
  parties: 'list',
  deadline: 'day',
} as const;

const shapes: Record<string, Shape> = {
  head: {
    lastHash: 'text',
    proposal: {
      ...listed,
      memo: {},
      document: {},
      asked: 'list',
      responses: 'list',
      signals: 'list',
      takenOver: 'list',
    },
  },
  [eventPrefix]: { number: 'number', hash: 'text', event: { kind: 'text' } },
  [messagePrefix]: { key: 'text', place, messageId: 'text', shownRevision: 'number', failures: 'number' },
  open: listed,
  closed: listed,
  removed: { ...key, subject: 'text', status: 'text', submittedAt: 'text', by: person },
  parties: { items: 'list' },
  substitutions: { items: 'list' },
  person: { person, place },
  [tenantsPartition]: { tenantId: 'text' },
  [draftPrefix]: { ...key, author: person, place, memo: {}, document: {}, parties: 'list', tableRows: 'list' },
  [numbersPartition]: { last: 'number' },
  [begunPartition]: { ...key, authorId: 'text', at: 'text' },
  [processesPartition]: { id: 'text' },
  [signingKeyPartition]: { secret: 'text' },
  [oncePartition]: { hash: 'text', until: 'text' },
};

/** Returns the names of what a stored row lacks, or holds in another form; none for a row that can be used. */
export function lackingIn(rowKey: RowKey, value: Record<string, unknown>): string[] {
  const shape = shapes[kindOf(rowKey)];
  const isVoid = rowKey.row === headRow && value.void === true;
  return shape === undefined || isVoid ? [] : misfits(value, shape, '');
}

/** The rows of a proposal are told by their row key, and all others by their partition; see table-keys. */
function kindOf({ partition, row }: RowKey): string {
  if (partition.startsWith(draftPrefix)) return draftPrefix;
  const [kind = '', ...ids] = partition.split('|');
  if (ids.length === 0 || shapes[kind] !== undefined) return kind;
  return [messagePrefix, eventPrefix].find((prefix) => row.startsWith(prefix)) ?? row;
}

function misfits(value: unknown, shape: Shape, name: string): string[] {
  if (typeof shape === 'string') return isOf(shape, value) ? [] : [name];
  if (!isObject(value)) return [name];
  return Object.entries(shape).flatMap(([field, inner]) =>
    misfits(value[field], inner, name ? `${name}.${field}` : field),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOf(shape: Plain, value: unknown): boolean {
  if (shape === 'list') return Array.isArray(value);
  if (shape === 'day') return typeof value === 'string' && isDayOrEmpty(value);
  return typeof value === (shape === 'text' ? 'string' : 'number');
}

function isDayOrEmpty(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return text === '' || existingDay(Number(year), Number(month), Number(day)) === text;
}
