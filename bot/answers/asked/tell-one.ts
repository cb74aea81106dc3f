import { statusCard } from '../../../cards/author/status-card';
import { answerCard } from '../../../cards/chat/answer-card';
import { waitingCard } from '../../../cards/chat/waiting-card';
import { text } from '../../../cards/elements/adaptive-card';
import { lastDaySentence } from '../../../cards/words/asked/days';
import { askedWords } from '../../../cards/words/asked/other';
import {
  allPartiesSentence,
  askedPartyWords,
  partySentence,
  waitingSentence,
  whoSentence,
} from '../../../cards/words/asked/parties';
import { stateSentence } from '../../../cards/words/reasons';
import { titleOf } from '../../../cards/words/titles';
import { localDate } from '../../core/calendar/dates';
import { mayKnowNames } from '../../core/proposal/view';
import { askedAt, openSeats } from '../../core/proposal/waiting';
import type { Answer } from '../reply';
import { aboutOne, type Enquiry, waitsOf, workdaysBetween } from './enquiry';
import { now } from './list-answer';
import { tellAtParties } from './tell-lists';

/** How one proposal stands, in one sentence and on its card. */
export function tellStatus(enquiry: Enquiry): Promise<Answer> {
  return aboutOne(enquiry, ({ view }) => {
    const sentence =
      view.status === 'submitted' ? allPartiesSentence(view.verdict, enquiry.asked.isYesNo) : stateSentence(view);
    return answerCard(sentence, { lines: [now(enquiry)], below: statusCard(view) });
  });
}

/** A known thing, and a question that is not known: how it stands, and what can be asked. */
export function tellUnsure(enquiry: Enquiry): Promise<Answer> {
  return aboutOne(enquiry, ({ view }) =>
    answerCard(askedWords.unsureAbout, {
      lines: [text(allPartiesSentence(view.verdict, false))],
      below: statusCard(view),
    }),
  );
}

/** Who still has to answer. */
export function tellWaiting(enquiry: Enquiry): Promise<Answer> {
  return aboutOne(enquiry, (seen) => {
    const { proposal, view } = seen;
    const waits = waitsOf(enquiry, seen).filter(({ row }) => row.outcome === 'pending');
    const asked = waits.filter(({ row }) => row.reason.kind !== 'notAskedYet');
    const shown = waits.map(({ row }) => ({
      row,
      days: calendarDays(askedAt(proposal, row.party), enquiry.ports.now()),
      open: mayKnowNames(view.reader, row.party) ? openSeats(proposal, row.party) : [],
    }));
    return answerCard(waitingSentence(view, asked), { lines: [now(enquiry)], below: waitingCard(view, shown) });
  });
}

/** Whether the named parties have agreed, or all of them. */
export function tellAgreement(enquiry: Enquiry): Promise<Answer> {
  const { asked, world } = enquiry;
  const { parties, proposals } = asked.slots;
  if (parties.length > 0 && proposals.length === 0 && asked.rest === '') return tellAtParties(enquiry);
  return aboutOne(enquiry, (seen) => {
    const { view } = seen;
    const yesNo = asked.slots.position ? 'hasAgreed' : 'hasAnswered';
    const states = waitsOf(enquiry, seen).filter(({ row }) => parties.includes(row.party));
    const strangers = world.parties.filter(
      ({ id }) => parties.includes(id) && !view.rows.some(({ party }) => party === id),
    );
    const sentences = [
      ...states.map((state) => partySentence(state, yesNo)),
      ...strangers.map(({ name }) => askedPartyWords.notAsked(name, titleOf(view))),
    ];
    const isWho = /\b(?:wie|welke)\b/i.test(asked.text);
    const sentence =
      sentences.length > 0
        ? sentences.join(' ')
        : isWho
          ? whoSentence(view.verdict)
          : allPartiesSentence(view.verdict, asked.isYesNo);
    return answerCard(sentence, { lines: [now(enquiry)], below: statusCard(view) });
  });
}

/** Until when one can answer. */
export function tellLastDay(enquiry: Enquiry): Promise<Answer> {
  return aboutOne(enquiry, ({ proposal, view }) => {
    const left =
      proposal.deadline === ''
        ? 0
        : workdaysBetween(localDate(enquiry.ports.now()), proposal.deadline, enquiry.ports.isHoliday);
    const sentence = lastDaySentence(proposal.deadline, left, proposal.status === 'submitted');
    return answerCard(sentence, { below: statusCard(view) });
  });
}

function calendarDays(from: string, until: string): number {
  const start = from.length > 10 ? localDate(from) : from;
  return Math.round((Date.parse(localDate(until)) - Date.parse(start)) / 86_400_000);
}
