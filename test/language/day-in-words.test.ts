import { dayInWords } from '../../bot/language/day-in-words';

const wednesday = '2026-12-30';

it.each([
  ['vandaag', '2026-12-30'],
  ['Morgen', '2026-12-31'],
  ['overmorgen', '2027-01-01'],
  ['donderdag', '2026-12-31'],
  ['deze vrijdag', '2027-01-01'],
  ['aanstaande dinsdag', '2027-01-05'],
  ['woensdag', '2027-01-06'],
  ['volgende week maandag', '2027-01-04'],
  ['zondag volgende week', '2027-01-10'],
  ['over een week', '2027-01-06'],
  ['over één dag', '2026-12-31'],
  ['over 10 dagen', '2027-01-09'],
])('on a Wednesday “%s” is %s', (text, day) => {
  expect(dayInWords(text, wednesday)).toBe(day);
});

it.each(['feestdag', 'volgende vrijdag', 'vrijdag 1 januari', 'over een maand', 'gisteren', ''])(
  '“%s” is left to others, because it may be another day',
  (text) => {
    expect(dayInWords(text, wednesday)).toBeUndefined();
  },
);
