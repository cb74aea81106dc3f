import fc from 'fast-check';
import { readDate } from '../../bot/core/calendar/read-date';
import { anyOf, months, numbersOf, pad, someDay, weekdays, writtenDay } from '../support/written-day';

it('a day that is written in any of the usual ways is read as that day', () => {
  fc.assert(
    fc.property(writtenDay, ({ date, text }) => {
      expect(readDate(text)).toEqual({ kind: 'found', date });
    }),
    { numRuns: 3000 },
  );
});

it('day and month never change places, also where only that would make it a day', () => {
  const part = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      part,
      part,
      fc.integer({ min: 1900, max: 2099 }),
      anyOf('-', '/', '.', ' ', '‑'),
      (day, month, year, by) => {
        for (const written of [
          `${day}${by}${month}${by}${year}`,
          `${pad(day)}${by}${pad(month)}${by}${pad(year % 100)}`,
        ]) {
          const reading = readDate(written);
          const read = reading.kind === 'found' ? numbersOf(reading.date).slice(1) : [month, day];
          expect(read).toEqual([month, day]);
        }
        expect(readDate(`${year}-${pad(month)}-${pad(day)}`)).not.toMatchObject({
          date: `${year}-${pad(day)}-${pad(month === day ? 41 : month)}`,
        });
      },
    ),
    { numRuns: 2000 },
  );
});

it('a day with another day of the week before it is never sure, and its own day is offered', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 6 }), (date, other) => {
      const [year, month, day] = numbersOf(date);
      const weekday = weekdays[(new Date(date).getUTCDay() + other) % 7];
      const reading = readDate(`${weekday} ${day} ${months[month - 1]} ${year}`);
      expect(reading).toMatchObject({ kind: 'unsure', why: 'weekday', dates: expect.arrayContaining([date]) });
    }),
  );
});

it('a month with one letter wrong is read as that month or not at all', () => {
  const mistake = fc.constantFrom('left out', 'twice', 'swapped');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), fc.nat(8), mistake, (index, place, kind) => {
      const name = months[index] ?? '';
      const at = place % (name.length - 1);
      const [start, letter, next, rest] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 2)];
      const typed = {
        'left out': `${start}${next}${rest}`,
        twice: `${start}${letter}${letter}${next}${rest}`,
        swapped: `${start}${next}${letter}${rest}`,
      };
      const reading = readDate(`3 ${typed[kind]} 2026`);
      if (name.length >= 5) expect(reading.kind).toBe('found');
      if (reading.kind === 'found') expect(reading.date).toBe(`2026-${pad(index + 1)}-03`);
    }),
  );
});
