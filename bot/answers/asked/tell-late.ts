import { answerCard } from '../../../cards/chat/answer-card';
import { askedListWords } from '../../../cards/words/asked/lists';
import { rowTitle } from '../../../cards/words/chat';
import { localDate } from '../../core/calendar/dates';
import { workdaysBefore } from '../../core/calendar/workdays';
import { isDeadlinePast } from '../../core/proposal/deadline';
import type { IndexRow } from '../../core/proposal/index-row';
import type { Answer } from '../reply';
import { type Enquiry, fitsThings, isWithin, openRows, waitsOf } from './enquiry';
import { list } from './list-answer';
import { readProposals } from './world';

/** A last day is near when it is at most this many working days away. */
const nearWorkdays = 3;

/** What is past its last day or nearly; with a period, what has its last day in it. */
export async function tellLate(enquiry: Enquiry): Promise<Answer> {
  const { ports, world, asked } = enquiry;
  const { slots } = asked;
  const today = localDate(ports.now());
  const period = slots.period ?? slots.meeting;
  const isNear = ({ deadline }: IndexRow) =>
    deadline !== '' &&
    (period ? isWithin(deadline, period) : workdaysBefore(deadline, nearWorkdays, ports.isHoliday) <= today);
  const rows = openRows(world).filter(
    (row) => fitsThings(row, { parties: slots.parties, people: slots.people }) && isNear(row),
  );
  const seen = await readProposals(
    ports,
    world.scope,
    rows.sort((one, other) => one.deadline.localeCompare(other.deadline)),
  );
  const { titles } = askedListWords;
  if (period) return list(enquiry, askedListWords.due(period, seen.length), [{ heading: titles.due, seen }]);
  const late = seen.filter(({ proposal }) => isDeadlinePast(proposal, ports.now()));
  const near = seen.filter(({ proposal }) => proposal.deadline >= today);
  const groups = [
    { heading: titles.late, seen: late },
    { heading: titles.near, seen: near },
  ];
  return list(enquiry, askedListWords.late(late.length, near.length), groups);
}

/** The parties that have been asked longest without an answer. */
export async function tellLongest(enquiry: Enquiry): Promise<Answer> {
  const { ports, world, asked } = enquiry;
  const seen = await readProposals(
    ports,
    world.scope,
    openRows(world).filter((row) => fitsThings(row, asked.slots)),
  );
  const waits = seen
    .flatMap((each) =>
      waitsOf(enquiry, each)
        .filter(({ row }) => row.outcome === 'pending' && row.reason.kind !== 'notAskedYet')
        .map((wait) => ({ ...wait, each })),
    )
    .filter(({ row }) => asked.slots.parties.length === 0 || asked.slots.parties.includes(row.party))
    .sort((one, other) => other.workdays - one.workdays);
  const [longest] = waits;
  if (!longest) return answerCard(askedListWords.waiting(0, []));
  const sentence = askedListWords.longest(longest.row.name, longest.workdays, rowTitle(longest.each.row));
  const sorted = [...new Set(waits.map(({ each }) => each))].slice(0, 10);
  return list(enquiry, sentence, [{ heading: askedListWords.titles.waiting, seen: sorted }]);
}
