import fc from 'fast-check';
import { readDate } from '../../bot/core/calendar/read-date';

const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const abbreviations = 'jan feb|febr mrt apr mei jun jul aug sep|sept okt nov dec'
  .split(' ')
  .map((each) => each.split('|'));

/** Two digits are a year of these. */
const someDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyOf = (...texts: string[]) => fc.constantFrom(...texts);

interface Written {
  date: string;
  text: string;
}

const numbersOf = (date: string) => date.split('-').map(Number) as [number, number, number];
const pad = (value: number) => String(value).padStart(2, '0');

/** Every way in which a day may be written, put together by chance. */
const writtenDay: fc.Arbitrary<Written> = someDay.chain((date) => {
  const [year, month, day] = numbersOf(date);
  const short = pad(year % 100);
  const weekday = weekdays[new Date(date).getUTCDay()] ?? '';
  const name = months[month - 1] ?? '';
  const isEither = fc.boolean();
  const before = anyOf(
    '',
    'd.d. ',
    'dd ',
    `${weekday} `,
    `${weekday.slice(0, 2)} `,
    `${weekday.slice(0, 2)}. `,
    `${weekday}, `,
  );
  const behind = anyOf('', ', 14.00 uur', ' om 14:00', ' 9.00-12.00 uur', ' 14u', '.', ' a.s.');
  const separator = anyOf('-', '/', '.', ' ', '‑', '–', ' - ', ' ', '−');
  const inDigits = fc.tuple(isEither, isEither, separator, isEither).map(([padDay, padMonth, between, isShort]) => {
    const parts = [
      padDay ? pad(day) : day,
      padMonth ? pad(month) : month,
      isShort && between.trim() !== '' ? short : year,
    ];
    return parts.join(between);
  });
  const nameOf = anyOf(
    name,
    name.toUpperCase(),
    ...(abbreviations[month - 1] ?? []).flatMap((each) => [each, `${each}.`]),
  );
  const ordinal = anyOf('', 'e', 'ᵉ', 'de', 'ste', ' e');
  const inWords = fc
    .tuple(ordinal, anyOf(' ', '-', '', ' ', '‑', '/'), nameOf, anyOf(' ', '-', '', ' ', ' ’', " '"))
    .map(
      ([th, first, named, second]) =>
        `${day}${first === '' ? '' : th}${first}${named}${second}${/['’]/.test(second) ? short : year}`,
    );
  const yearFirst = anyOf(date, date.replaceAll('-', ''), date.replaceAll('-', '‑'), date.replaceAll('-', '/'));
  return fc
    .tuple(before, fc.oneof(inDigits, inWords, yearFirst), behind)
    .map(([opening, written, ending]) => ({ date, text: `${opening}${written}${ending}` }));
});

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
