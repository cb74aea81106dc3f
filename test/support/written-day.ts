import fc from 'fast-check';

export const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
export const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const abbreviations = 'jan feb|febr mrt apr mei jun jul aug sep|sept okt nov dec'
  .split(' ')
  .map((each) => each.split('|'));

/** A day in the years for which two digits stand. */
export const someDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const anyOf = (...texts: string[]) => fc.constantFrom(...texts);

interface Written {
  date: string;
  text: string;
}

export const numbersOf = (date: string) => date.split('-').map(Number) as [number, number, number];
export const pad = (value: number) => String(value).padStart(2, '0');

/** Every way in which a day may be written, put together by chance. */
export const writtenDay: fc.Arbitrary<Written> = someDay.chain((date) => {
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
