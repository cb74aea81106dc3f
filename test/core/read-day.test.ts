import fc from 'fast-check';
import { readDay } from '../../bot/core/calendar/read-day';
import { addDays } from '../../bot/core/calendar/workdays';

const thursday = '2026-11-26';
const read = (text: string, today = thursday) => readDay(text, today, { from: today });

it.each([
  ['vandaag', '2026-11-26'],
  ['Morgen', '2026-11-27'],
  ['morgenochtend', '2026-11-27'],
  ['overmorgen', '2026-11-28'],
  ['gisteren', '2026-11-25'],
  ['vrijdag', '2026-11-27'],
  ['vridag', '2026-11-27'],
  ['donderdag', '2026-12-03'],
  ['deze vrijdag', '2026-11-27'],
  ['aanstaande dinsdag', '2026-12-01'],
  ['a.s. vr', '2026-11-27'],
  ['vrijdag a.s.', '2026-11-27'],
  ['vrijdagmiddag', '2026-11-27'],
  ['vrijdag om 12.00 uur', '2026-11-27'],
  ['volgende week maandag', '2026-11-30'],
  ['zondag volgende week', '2026-12-06'],
  ['volgende maandag', '2026-11-30'],
  ['deze week vrijdag', '2026-11-27'],
  ['over een week', '2026-12-03'],
  ['over één dag', '2026-11-27'],
  ['over 10 dagen', '2026-12-06'],
  ['binnen twee weken', '2026-12-10'],
  ['over een maand', '2026-12-26'],
  ['vandaag over een week', '2026-12-03'],
  ['maandag over een week', '2026-12-07'],
  ['vrijdag week 49', '2026-12-04'],
  ['week 1 maandag', '2027-01-04'],
  ['15/12', '2026-12-15'],
  ['de 15e', '2026-12-15'],
  ['de 26e', '2026-11-26'],
  ['de 31e', '2026-12-31'],
  ['vrijdag de 4e', '2026-12-04'],
  ['do 3 dec', '2026-12-03'],
  ['eind van de maand', '2026-11-30'],
  ['eind december', '2026-12-31'],
  ['eind februari 2028', '2028-02-29'],
  ['eind oktober', '2027-10-31'],
  // 60 characters; the next one is longer.
  ['morgen over een week over een week over een week over 1 week', '2026-12-25'],
])('on Thursday 26 November “%s” is %s', (text, date) => {
  expect(read(text)).toEqual({ kind: 'found', date });
});

it.each([
  ['volgende vrijdag', 'ambiguous', ['2026-12-04', '2026-11-27']],
  ['half december', 'ambiguous', ['2026-12-15']],
  ['begin januari', 'ambiguous', ['2027-01-01']],
  ['eind van de week', 'ambiguous', ['2026-11-27']],
  ['begin volgende week', 'ambiguous', ['2026-11-30']],
  ['vrijdag de 3e', 'weekday', ['2026-12-03', '2026-12-04']],
])('“%s” may be another day: %s', (text, why, dates) => {
  expect(read(text)).toEqual({ kind: 'unsure', why, dates });
});

it.each(['de 32e', '31 april'])('“%s” is a day that does not exist', (text) => {
  expect(read(text)).toEqual({ kind: 'missing', why: 'noSuchDay' });
});

it.each([
  'feestdag',
  'volgende week',
  'week 49',
  'week 60 vrijdag',
  'over 3 werkdagen',
  'over 100 dagen',
  'do',
  'plan',
  'vrijdag over een week over een week over een week over twee dagen',
])('“%s” is no day', (text) => {
  expect(read(text)).toEqual({ kind: 'missing', why: 'notADate' });
});

it('the last day of a month has no such day in a shorter one, so a month later is that one’s last', () => {
  expect(read('over een maand', '2027-01-31')).toEqual({ kind: 'found', date: '2027-02-28' });
  expect(read('over 13 maanden', '2027-01-31')).toEqual({ kind: 'found', date: '2028-02-29' });
});

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const weekdays = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'];
const nameOf = (date: string) => weekdays[new Date(date).getUTCDay()];

it('on any day, a day of the week is one of the next seven days, and de 15e is the first 15th from today', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (today, ahead) => {
      const day = addDays(today, ahead);
      expect(read(`${nameOf(day)}`, today)).toEqual({ kind: 'found', date: day });
      expect(read(`${nameOf(day)} over een week`, today)).toEqual({ kind: 'found', date: addDays(day, 7) });
    }),
  );
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 28 }), (today, day) => {
      const reading = read(`de ${day}e`, today);
      if (reading.kind !== 'found') throw new Error(reading.why);
      expect(Number(reading.date.slice(8))).toBe(day);
      expect(reading.date >= today && reading.date <= addDays(today, 30)).toBe(true);
    }),
  );
});

it('a day in a numbered week lies in that week of the calendar, this year’s or next year’s', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 52 }), (today, week) => {
      const reading = read(`donderdag week ${week}`, today);
      if (reading.kind !== 'found') throw new Error(reading.why);
      const dayOfYear = (Date.parse(reading.date) - Date.parse(`${reading.date.slice(0, 4)}-01-01`)) / 86_400_000;
      // The week of a Thursday is counted from 1 January of the year that it lies in.
      expect(Math.floor(dayOfYear / 7) + 1).toBe(week);
      expect(reading.date >= today).toBe(true);
    }),
  );
});
