import { formatDutchDate, type IsoDate } from '../../bot/core/calendar/dates';
import type { TakenOver } from '../../bot/core/proposal/proposal';
import { shorten } from './shorten';

/** The source of an answer that was not given on a card. */
export const accordingToNote = 'volgens de oplegnotitie';

/** `Akkoord, 13-aug-2025 (jaar door ons ingevuld)`. */
export function takenOverWords({ advice, date, isYearDerived }: Pick<TakenOver, 'advice' | 'date' | 'isYearDerived'>) {
  return [shorten(advice, 100), dayWords(date, isYearDerived)].filter(Boolean).join(', ');
}

/** Marks a year that the bot filled in, because the note does not give one. Empty without a day. */
export function dayWords(date: IsoDate | '', isYearDerived: boolean): string {
  if (date === '') return '';
  return `${formatDutchDate(date)}${isYearDerived ? ' (jaar door ons ingevuld)' : ''}`;
}
