import { answerCard } from '../../../cards/chat/answer-card';
import { askedListWords } from '../../../cards/words/asked/lists';
import { localDate } from '../../core/calendar/dates';
import { isDeadlinePast } from '../../core/proposal/deadline';
import type { Answer } from '../reply';
import { type Enquiry, fitsThings, isWithin, openRows } from './enquiry';
import { listByMeeting } from './list-answer';
import { tellAtParties, tellDone, tellOverview } from './tell-lists';
import { tellAgreement } from './tell-one';
import { tellRemarks } from './tell-said';
import { mostRead, readProposals } from './world';

/** How many there are of what was named. */
export async function tellCount(enquiry: Enquiry): Promise<Answer> {
  const { ports, world, asked } = enquiry;
  const { slots } = asked;
  if (slots.position === 'agreeWithRemark') return tellRemarks(enquiry);
  if (slots.proposals.length > 0) return tellAgreement(enquiry);
  if (slots.parties.length > 0) return tellAtParties(enquiry);
  if (slots.period && /afgestemd|afgerond|klaar|rond/i.test(asked.text)) return tellDone(enquiry);
  if (slots.meeting || slots.people.length > 0) return tellOverview(enquiry);
  const seen = await readProposals(ports, world.scope, openRows(world).slice(0, mostRead));
  const answered = seen.filter(({ view }) => view.rows.every(({ outcome }) => outcome !== 'pending'));
  const late = seen.filter(({ proposal }) => isDeadlinePast(proposal, ports.now()));
  const sentence = askedListWords.count(seen.length, answered.length, late.length);
  return listByMeeting(enquiry, sentence, openRows(world));
}

/** The first meeting from today on for which something was put out. */
export async function tellNextMeeting(enquiry: Enquiry): Promise<Answer> {
  const { ports, world, asked } = enquiry;
  const today = localDate(ports.now());
  const days = world.rows.filter((row) => fitsThings(row, asked.slots)).map(({ meetingDate }) => meetingDate);
  const [date] = days.filter((day) => day >= today).sort();
  if (!date) return answerCard(askedListWords.noMeeting);
  const rows = world.rows.filter(
    ({ meetingDate, status }) => isWithin(meetingDate, { from: date, until: date }) && status !== 'withdrawn',
  );
  return listByMeeting(enquiry, askedListWords.nextMeeting(date, rows.length), rows);
}
