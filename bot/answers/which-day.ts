import { choiceCard } from '../../cards/chat/choice-card';
import { dayTitle, whichDayQuestion } from '../../cards/words/instructions';
import { type DateReading, daysMeant } from '../core/calendar/date-reading';
import type { IsoDate } from '../core/calendar/dates';
import { whyNoDay } from '../core/calendar/why-no-day';
import type { Answer } from './reply';

/** Asks with a button for each day that may be meant, or says why there is no such day. */
export function whichDay(day: Exclude<DateReading, { kind: 'found' }>, asks: (date: IsoDate) => string): Answer {
  const days = daysMeant(day);
  if (days.length === 0) return whyNoDay(day);
  return choiceCard(
    whichDayQuestion,
    days.map((date) => ({ title: dayTitle(date), asks: asks(date) })),
  );
}
