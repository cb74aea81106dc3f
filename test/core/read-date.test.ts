import fc from 'fast-check';
import { findDate } from '../../bot/core/calendar/find-date';
import { readDate } from '../../bot/core/calendar/read-date';

const today = '2026-11-26';

describe('Datums lezen', () => {
  it.each([
    ['3-sep-2025', '2025-09-03'],
    ['3 september 2025', '2025-09-03'],
    ['3-9-2025', '2025-09-03'],
    ['3/9/2025', '2025-09-03'],
    ['12 mrt 2026', '2026-03-12'],
    ['29 februari 2028', '2028-02-29'],
    ['d.d. 31 maart 2015', '2015-03-31'],
    ['wo 24 sept. 2025', '2025-09-24'],
    ['woensdag 24 september 2025', '2025-09-24'],
    ['14 nov. ’18', '2018-11-14'],
    ["3 dec '99", '1999-12-03'],
    ['20230324', '2023-03-24'],
    ['2025-09-03', '2025-09-03'],
    ['16 dec 2026, 14.00 uur', '2026-12-16'],
    ['16 december 2026 van 9.30 tot 12.00 uur', '2026-12-16'],
    ['16‑dec‑2026', '2026-12-16'],
    ['16–12–2026', '2026-12-16'],
    ['16 december 2026', '2026-12-16'],
    ['16december2026', '2026-12-16'],
    ['16ᵉ dec. 2026', '2026-12-16'],
    ['3-12-2026 (do)', '2026-12-03'],
    ['3 febuari 2026', '2026-02-03'],
    ['3 setpember 2026', '2026-09-03'],
    ['woensdg 16 decmber 2026', '2026-12-16'],
    // 80 characters, and then one more, which is too many.
    [`3${'-'.repeat(71)}mei 2026`, '2026-05-03'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ kind: 'found', date });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['n.t.b.', 'notKnownYet'],
    ['Nader te bepalen', 'notKnownYet'],
    ['31-apr-2026', 'noSuchDay'],
    ['29-feb-2027', 'noSuchDay'],
    ['0-1-2025', 'noSuchDay'],
    ['3-13-2025', 'noSuchDay'],
    ['2025-13-09', 'noSuchDay'],
    ['31 april', 'noSuchDay'],
    ['3 jumi 2025', 'notADate'],
    ['3-x-2025', 'notADate'],
    ['7/13', 'notADate'],
    ['2025', 'notADate'],
    ['volgende week', 'notADate'],
    ['12345678', 'notADate'],
    ['202511', 'notADate'],
    ['20261301', 'noSuchDay'],
    [`3${'-'.repeat(72)}mei 2026`, 'notADate'],
  ])('%p is no day, and why is known: %s', (text, why) => {
    expect(readDate(text)).toEqual({ kind: 'missing', why });
  });

  it.each([
    ['9 oktober 212', 'year', []],
    ['3-12-2206', 'year', []],
    ['16e december', 'noYear', []],
    // A Thursday.
    ['woensdag 3 december 2026', 'weekday', ['2026-12-03', '2026-12-02']],
  ])('%s is not sure: %s', (text, why, dates) => {
    expect(readDate(text)).toEqual({ kind: 'unsure', why, dates });
  });

  it.each([
    ['3 januari', { from: '2026-12-20' }, '2027-01-03'],
    ['20-12', { from: '2026-12-20' }, '2026-12-20'],
    ['29 februari', { from: '2026-03-01' }, '2028-02-29'],
    ['28 december', { until: '2026-01-14' }, '2025-12-28'],
    ['14 januari', { until: '2026-01-14' }, '2026-01-14'],
    ['29 februari', { until: '2027-04-15' }, '2024-02-29'],
    ['3 januari 2020', { from: '2026-12-20' }, '2020-01-03'],
  ])('%s, with its year looked for %p, is %s', (text, yearFrom, date) => {
    expect(readDate(text, yearFrom)).toEqual({ kind: 'found', date });
  });

  it.each([
    ['AB van 3-sep-2025', { kind: 'found', date: '2025-09-03' }],
    ['Datum: n.t.b.', { kind: 'missing', why: 'notKnownYet' }],
    ['AB 31 april 2026', { kind: 'missing', why: 'noSuchDay' }],
    ['Bijlage: 3', { kind: 'missing', why: 'notADate' }],
    ['16-dec-2026 (onder voorbehoud)', { kind: 'unsure', why: 'otherText', dates: ['2026-12-16'] }],
    ['3 en 4 december 2026', { kind: 'unsure', why: 'otherText', dates: ['2026-12-04'] }],
    ['DB 4 mei 2026, AB 12 mei 2026', { kind: 'unsure', why: 'otherText', dates: ['2026-05-04', '2026-05-12'] }],
  ])('%s', (text, reading) => {
    expect(findDate(text)).toEqual(reading);
  });

  it('of a text of any length no more than 250 words are looked at', () => {
    expect(findDate(`${'x '.repeat(249)}3-sep-2025`)).toMatchObject({ dates: ['2025-09-03'] });
    expect(findDate(`${'x '.repeat(250)}3-sep-2025`)).toEqual({ kind: 'missing', why: 'notADate' });
  });
});

it('any text at all is read without a fault, and what is found is a day of the calendar', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789 -/.,':()detuvrmajnopsz‑–’") }), (text) => {
      const reading = readDate(text, { from: today });
      if (reading.kind === 'found') expect(new Date(reading.date).toISOString().slice(0, 10)).toBe(reading.date);
    }),
    { numRuns: 2000 },
  );
});
