import type { ConsultationRow, Memo } from '../../bot/core/note/memo';
import { decisionsOf, decisionWords, holds, isOneOf, plain, withoutSign } from './compare-text';
import type { Gold, GoldRow, Note, OneOf } from './note';
import type { Outcome } from './read-note';

export const scoredFields = [
  'caseNumber',
  'body',
  'agendaItem',
  'meetingDate',
  'subject',
  'treatment',
  'officialHolders',
  'boardHolders',
  'author',
  'confidentiality',
  'attachments',
  'request',
  'party',
  'date',
  'position',
] as const;
export type ScoredField = (typeof scoredFields)[number];

/** Counts of one field in one note, or summed: values in the note, values read for sure, and true ones among those. */
export interface Count {
  gold: number;
  /** True values that were read, including those of which the reader was not sure. */
  right: number;
  /** Untrue values of which the reader was sure. */
  wrong: number;
}

export interface Fault {
  field: ScoredField;
  gold: string;
  read: string;
}

export interface Score {
  counts: Record<ScoredField, Count>;
  faults: Fault[];
  /** Faults that must never happen, each as a line to read. */
  falselyPublic: string[];
  decisionsLost: string[];
  positionsLost: string[];
}

/** Compares the reading with a careful person's. */
export function scoreNote({ gold, name }: Note, outcome: Outcome): Score {
  const { memo } = outcome;
  const faults: Fault[] = [];
  const counts = {} as Record<ScoredField, Count>;
  for (const { field, gold: expected, read } of valuesOf(gold, memo)) {
    const rest = [...expected];
    const surplus = read.filter((value) => {
      const at = rest.findIndex((one) => isOneOf(field === 'attachments' ? withoutSign(value) : value, one));
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    const isUnsure = outcome.isUnsure(isOfRow(field) ? 'consultation' : field);
    counts[field] = {
      gold: expected.length,
      right: expected.length - rest.length,
      wrong: isUnsure ? 0 : surplus.length,
    };
    if (rest.length > 0 || surplus.length > 0) {
      faults.push({ field, gold: show(rest), read: `${show(surplus)}${isUnsure ? ' (unsure)' : ''}` });
    }
  }
  const shownPublic = memo?.confidentiality === 'openbaar' && !isOneOf('openbaar', gold.confidentiality);
  return {
    counts,
    faults,
    falselyPublic: shownPublic ? [`${name}: read as openbaar, is ${[gold.confidentiality].flat().join(' or ')}`] : [],
    decisionsLost: lostDecisions(gold, outcome).map((decision) => `${name}: ${decision}`),
    positionsLost: lostPositions(gold, outcome).map((row) => `${name}: ${row.join(' | ')}`),
  };
}

interface Values {
  field: ScoredField;
  gold: readonly OneOf[];
  read: readonly string[];
}

function valuesOf(gold: Gold, memo: Memo | undefined): Values[] {
  const one = (field: 'caseNumber' | 'body' | 'agendaItem' | 'meetingDate' | 'subject' | 'treatment' | 'author') => ({
    field,
    gold: gold[field] === undefined ? [] : [gold[field]],
    read: memo?.[field] ? [memo[field]] : [],
  });
  const list = (field: 'officialHolders' | 'boardHolders' | 'attachments') => ({
    field,
    gold: gold[field] ?? [],
    read: memo?.[field] ?? [],
  });
  const request = memo ? decisionWords(memo.request.split('\n')) : '';
  return [
    one('caseNumber'),
    one('body'),
    one('agendaItem'),
    one('meetingDate'),
    one('subject'),
    one('treatment'),
    list('officialHolders'),
    list('boardHolders'),
    one('author'),
    { field: 'confidentiality', ...confidentialities(gold, memo) },
    list('attachments'),
    { field: 'request', gold: [decisionWords(gold.request)], read: request === '' ? [] : [request] },
    ...rowValues(gold.consultation ?? [], memo?.consultation ?? []),
  ];
}

/** Where doubt is right nothing has to be read, and a field that the author is asked for counts as not read. */
function confidentialities(gold: Gold, memo: Memo | undefined): { gold: OneOf[]; read: string[] } {
  const read = memo?.confidentiality ?? 'onbekend';
  const mayBeUnknown = isOneOf('onbekend', gold.confidentiality);
  return {
    gold: mayBeUnknown && (read === 'onbekend' || !isOneOf(read, gold.confidentiality)) ? [] : [gold.confidentiality],
    read: read === 'onbekend' ? [] : [read],
  };
}

/** A date or a position counts only beside its own party. */
function rowValues(gold: readonly GoldRow[], read: readonly ConsultationRow[]): Values[] {
  const beside = (party: string, value: string) => (value === '' ? [] : [`${plain(party)}: ${value}`]);
  return [
    { field: 'party', gold: gold.map(([party]) => party), read: read.map(({ party }) => party) },
    {
      field: 'date',
      gold: gold.flatMap(([party, date]) => beside(party, date)),
      read: read.flatMap(({ party, date }) => beside(party, date)),
    },
    {
      field: 'position',
      gold: gold.flatMap(([party, , position]) => beside(party, position)),
      read: read.flatMap(({ party, advice }) => beside(party, advice)),
    },
  ];
}

function isOfRow(field: ScoredField): field is 'party' | 'date' | 'position' {
  return field === 'party' || field === 'date' || field === 'position';
}

function lostDecisions({ request }: Gold, { memo, isAsked, isUnsure, unplaced }: Outcome): string[] {
  if (!memo || isAsked('request') || isUnsure('request')) return [];
  return decisionsOf(request).filter((decision) => !holds(`${memo.request}\n${unplaced}`, withoutSign(decision)));
}

function lostPositions({ consultation = [] }: Gold, { memo, isAsked, isUnsure, unplaced }: Outcome): GoldRow[] {
  if (!memo || isUnsure('consultation')) return [];
  if (memo.consultation.length === 0 && isAsked('consultation')) return [];
  return consultation.filter(
    ([party, , position]) =>
      position !== '' &&
      !(holds(unplaced, party) && holds(unplaced, position)) &&
      !memo.consultation.some((row) => holds(row.party, party) && holds(row.advice, position)),
  );
}

function show(values: readonly OneOf[]): string {
  return values.length === 0 ? '-' : values.map((value) => [value].flat().join(' or ')).join(' / ');
}
