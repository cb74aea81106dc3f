import { formatDutchDate, localDate, localTime } from '../../../bot/core/calendar/dates';
import { formatDutchDay } from '../../../bot/core/calendar/weekdays';

/** `6 werkdagen` */
export function workdaysWords(count: number): string {
  return count === 1 ? '1 werkdag' : `${count} werkdagen`;
}

/** Takes a day or a moment: `3-dec-2026`. */
export function dayWords(at: string): string {
  return formatDutchDate(at.length > 10 ? localDate(at) : at);
}

/** `Stand van do 26-nov-2026, 14:32 uur.` */
export function asOf(now: string): string {
  return `Stand van ${formatDutchDay(localDate(now))}, ${localTime(now)} uur.`;
}

/** `workdays`: the working days from today until the last day; negative when it has passed. */
export function lastDaySentence(deadline: string, workdays: number, isOpen: boolean): string {
  if (deadline === '') return 'Er is geen laatste dag om te reageren afgesproken.';
  const day = formatDutchDay(deadline);
  if (!isOpen) return `De laatste dag was ${day}. Dit voorstel loopt niet meer.`;
  if (workdays < 0) return `De laatste dag was ${day}. Dat is ${workdaysWords(-workdays)} geleden; antwoorden kan nog.`;
  return workdays === 0
    ? `Vandaag is de laatste dag om te reageren: ${day}.`
    : `De laatste dag om te reageren is ${day}. Dat is over ${workdaysWords(workdays)}.`;
}
