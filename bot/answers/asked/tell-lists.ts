import { askedListWords } from '../../../cards/words/asked/lists';
import { listOf } from '../../../cards/words/lists';
import { localDate } from '../../core/calendar/dates';
import type { IndexRow } from '../../core/proposal/index-row';
import type { Period } from '../../language/question';
import type { Answer } from '../reply';
import { type Enquiry, fitsThings, isWithin, openRows } from './enquiry';
import { list, listByMeeting } from './list-answer';
import { mostRead, readProposals, type Seen } from './world';

/** The open proposals, and of a named meeting those that are done as well. */
export async function tellOverview(enquiry: Enquiry): Promise<Answer> {
  const { world, asked } = enquiry;
  const { slots } = asked;
  const meeting = slots.meeting ?? (slots.people.length + slots.parties.length === 0 ? slots.period : undefined);
  const fitting = world.rows.filter((row) => fitsThings(row, { ...slots, ...(meeting && { meeting }) }));
  const owned = slots.isOwn && !meeting ? fitting.filter(({ author }) => author.id === enquiry.asker.person.id) : [];
  const rows = owned.length > 0 ? owned : fitting;
  const open = rows.filter(({ status }) => status === 'submitted');
  if (slots.position === 'disagree') return tellDisagreed(enquiry, open);
  if (meeting) {
    const done = rows.filter(({ status }) => status === 'agreed');
    return listByMeeting(enquiry, meetingSentence(enquiry, meeting, open.length, done.length), [...open, ...done]);
  }
  const isOwn = owned.length > 0 || world.scope.kind === 'own';
  const words = isOwn ? askedListWords.own(open.length) : askedListWords.open(open.length);
  const sentence = slots.people.length > 0 ? askedListWords.person(listOf(slots.people), open.length) : words;
  const hasExpired = slots.people.length === 0 && (await enquiry.ports.handleRetention.hasExpired(enquiry.asker));
  return listByMeeting(enquiry, sentence, open, hasExpired);
}

async function tellDisagreed(enquiry: Enquiry, rows: readonly IndexRow[]): Promise<Answer> {
  const seen = await readProposals(enquiry.ports, enquiry.world.scope, rows);
  const against = seen.filter(({ view }) => view.verdict.outcome === 'disagreed');
  const groups = [{ heading: askedListWords.titles.disagreed, seen: against }];
  return list(enquiry, askedListWords.against(against.length), groups);
}

function meetingSentence({ asked }: Enquiry, meeting: Period, open: number, done: number): string {
  const isAskedWhole = asked.isYesNo && open + done > 0;
  const answer = isAskedWhole ? [askedListWords.meetingDone(open === 0, open)] : [];
  return [...answer, askedListWords.meeting(meeting, open, done)].join(' ');
}

/** What waits for the named parties, or how they answered what was put to them. */
export async function tellAtParties(enquiry: Enquiry): Promise<Answer> {
  const { world, asked } = enquiry;
  const { slots } = asked;
  const seen = await readProposals(
    enquiry.ports,
    world.scope,
    openRows(world).filter((row) => fitsThings(row, slots)),
  );
  const parties = world.parties.filter(({ id }) => slots.parties.includes(id));
  const pending = (id: string) =>
    seen.filter(({ view }) => view.rows.some(({ party, outcome }) => party === id && outcome === 'pending'));
  const sentence = parties.map(({ id, name }) => askedListWords.atParty(name, pending(id).length)).join(' ');
  const isPending = ({ view }: Seen) =>
    view.rows.some(({ party, outcome }) => slots.parties.includes(party) && outcome === 'pending');
  const isAgainst = ({ view }: Seen) =>
    view.rows.some(({ party, outcome }) => slots.parties.includes(party) && outcome === 'disagreed');
  const { titles } = askedListWords;
  const groups = [
    { heading: titles.waiting, seen: seen.filter(isPending) },
    { heading: titles.disagreed, seen: seen.filter((each) => isAgainst(each) && !isPending(each)) },
    ...(slots.position
      ? [{ heading: titles.agreed, seen: seen.filter((each) => !isAgainst(each) && !isPending(each)) }]
      : []),
  ];
  return list(enquiry, sentence, groups);
}

/** Who still has to answer, over all proposals. */
export async function tellAllWaiting(enquiry: Enquiry): Promise<Answer> {
  const { world, asked } = enquiry;
  const seen = await readProposals(
    enquiry.ports,
    world.scope,
    openRows(world).filter((row) => fitsThings(row, asked.slots)),
  );
  const waiting = seen.filter(({ view }) => view.rows.some(({ outcome }) => outcome === 'pending'));
  const names = [
    ...new Set(
      waiting.flatMap(({ view }) => view.rows.filter(({ outcome }) => outcome === 'pending').map(({ name }) => name)),
    ),
  ];
  return list(enquiry, askedListWords.waiting(waiting.length, names), [
    { heading: askedListWords.titles.waiting, seen: waiting },
  ]);
}

/** What was agreed or withdrawn, in a period if one is named. */
export async function tellDone(enquiry: Enquiry): Promise<Answer> {
  const { world, asked } = enquiry;
  const { slots } = asked;
  const isWithdrawn = /ingetrokken/i.test(asked.text);
  const status = isWithdrawn ? 'withdrawn' : 'agreed';
  const rows = world.rows.filter((row) => row.status === status && fitsThings(row, slots));
  const seen = (await readProposals(enquiry.ports, world.scope, rows.slice(0, mostRead))).filter(
    ({ proposal }) =>
      !slots.period || (proposal.closedAt !== '' && isWithin(localDate(proposal.closedAt), slots.period)),
  );
  const shown = seen.sort((one, other) => other.proposal.closedAt.localeCompare(one.proposal.closedAt));
  const sentence = (isWithdrawn ? askedListWords.withdrawn : askedListWords.done)(slots.period, seen.length);
  return list(enquiry, sentence, [{ heading: askedListWords.titles[isWithdrawn ? 'withdrawn' : 'done'], seen: shown }]);
}
