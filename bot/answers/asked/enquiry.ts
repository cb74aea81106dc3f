import { choiceCard } from '../../../cards/chat/choice-card';
import { sayCard } from '../../../cards/chat/say-card';
import { removedCard } from '../../../cards/secretary/removed-card';
import { noneOpen, notFound, nothingLinked, rowMark, rowTitle, whichProposal } from '../../../cards/words/chat';
import { type IsoDate, localDate } from '../../core/calendar/dates';
import { addDays, isWorkday } from '../../core/calendar/workdays';
import { type Ask, whyNotAllowed } from '../../core/permission';
import type { IndexRow } from '../../core/proposal/index-row';
import { askedAt } from '../../core/proposal/waiting';
import { Refusal } from '../../core/refusal';
import { askedText } from '../../language/asked-text';
import { findProposals } from '../../language/find-proposals';
import type { IntentName, Understood } from '../../language/question';
import type { QuestionPorts } from '../answer-question';
import type { Answer } from '../reply';
import type { Asker } from '../scope';
import { readProposals, type Seen, type World } from './world';

/** One question, with everything that answering it needs. */
export interface Enquiry {
  ports: QuestionPorts;
  asker: Asker;
  world: World;
  asked: Understood;
  intent: IntentName;
  /** The page of a list, counted from 1; it may be past the end. */
  page: number;
  commandId: string;
}

/** Tells about the one proposal that is meant. Several give a list of buttons, none a sentence. */
export async function aboutOne(
  enquiry: Enquiry,
  tell: (seen: Seen) => Answer | Promise<Answer>,
  ask: Ask = 'look',
): Promise<Answer> {
  const { ports, world, asked, intent } = enquiry;
  if (world.scope.kind === 'nothing') return sayCard(nothingLinked);
  const found = rowsMeant(enquiry);
  const rows = found.filter((each) => !whyNotAllowed(ask, enquiry.asker, each));
  const [refusal] = found.flatMap((each) => whyNotAllowed(ask, enquiry.asker, each) ?? []);
  const [row] = rows;
  if (!row) return refusal ?? noneMeant(enquiry);
  if (rows.length > 1) {
    const options = rows.map((each) => ({
      title: rowTitle(each),
      apart: rowMark(each),
      asks: askedText(intent, { ...asked.slots, proposals: [each.id] }),
    }));
    return choiceCard(whichProposal, options);
  }
  const [seen] = await readProposals(ports, world.scope, [row]);
  if (seen) return tell(seen);
  return new Refusal((await ports.store.removals.find(row)) ? 'removed' : 'unknownProposal');
}

/** The proposals that the question is about: those it names, or else the open ones that it may mean. */
export function rowsMeant({ world, asked: { slots, rest }, asker }: Enquiry): readonly IndexRow[] {
  if (slots.proposals.length > 0) return world.rows.filter(({ id }) => slots.proposals.includes(id));
  if (rest !== '') return [];
  const open = openRows(world);
  const ways: readonly IndexRow[][] = [
    open.filter((row) => fitsThings(row, slots)),
    ...(slots.isOwn ? [open.filter(({ author }) => author.id === asker.person.id)] : []),
  ];
  const narrowed = ways.reduce(
    (fewest, rows) => (rows.length > 0 && rows.length < fewest.length ? rows : fewest),
    open,
  );
  return narrowed;
}

export function openRows({ rows }: World): IndexRow[] {
  return rows.filter(({ status }) => status === 'submitted');
}

/** True when a proposal has the party, the person and the meeting of the question, as far as it has any. */
export function fitsThings(
  row: IndexRow,
  { parties, people, meeting }: Pick<Understood['slots'], 'parties' | 'people' | 'meeting'>,
): boolean {
  const hasParty = parties.length === 0 || parties.some((id) => row.parties.includes(id));
  const hasPerson =
    people.length === 0 ||
    people.some((name) => name === row.author.name || name === row.noteAuthor || row.holders?.includes(name));
  return hasParty && hasPerson && (!meeting || isWithin(row.meetingDate, meeting));
}

export function isWithin(day: string, { from, until }: { from: IsoDate; until: IsoDate }): boolean {
  return day !== '' && day >= from && day <= until;
}

/** Most removed proposals that are searched. */
const mostRemoved = 500;

/** Only a secretary hears of a removed proposal: the register does not say who else might have seen it. */
async function noneMeant({ ports, asker, world: { scope }, asked: { rest } }: Enquiry): Promise<Answer> {
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  if (rest === '') return sayCard(noneOpen[scope.kind]);
  const registered = scope.kind === 'everything' ? await ports.store.removals.list(asker.tenantId, mostRemoved) : [];
  const known = registered.map((removal) => ({ ...removal, agendaItem: '', author: { id: '', name: '' } }));
  const removed = findProposals(known, rest);
  return removed.length > 0 ? removedCard(removed) : sayCard(notFound(rest, scope.kind));
}

/** Longest period of which the working days are counted, in days. */
const longestCount = 400;

/** Counts the working days after `from`, until `until` included; negative when `until` is earlier. */
export function workdaysBetween(from: IsoDate, until: IsoDate, isHoliday: (date: IsoDate) => boolean): number {
  if (until < from) return -workdaysBetween(until, from, isHoliday);
  let count = 0;
  let day = from;
  for (let step = 0; day < until && step < longestCount; step += 1) {
    day = addDays(day, 1);
    if (isWorkday(day, isHoliday)) count += 1;
  }
  return count;
}

/** The parties that still have to answer, with the working days that each has been asked. */
export function waitsOf({ ports }: Pick<Enquiry, 'ports'>, { proposal, view }: Seen) {
  const today = localDate(ports.now());
  return view.rows.map((row) => {
    const asked = askedAt(proposal, row.party);
    const since = asked.length > 10 ? localDate(asked) : asked;
    return { row, workdays: workdaysBetween(since, today, ports.isHoliday) };
  });
}
