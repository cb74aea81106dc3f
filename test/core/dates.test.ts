import {
  formatDutchDate,
  localDate,
  parseDayAhead,
  parseDayWithoutYear,
  parseDutchDate,
} from '../../bot/core/calendar/dates';

describe('Datums lezen', () => {
  it.each([
    ['3-sep-2025', '2025-09-03'],
    ['3 september 2025', '2025-09-03'],
    ['woensdag 3 sept. 2025', '2025-09-03'],
    ['03-09-2025', '2025-09-03'],
    ['3/9/2025', '2025-09-03'],
    ['2025-09-03', '2025-09-03'],
    ['12 mrt 2026', '2026-03-12'],
    ['12 maart 2026', '2026-03-12'],
    ['29 februari 2028', '2028-02-29'],
    ['1 Mei 2026', '2026-05-01'],
  ])('%s is %s', (text, date) => {
    expect(parseDutchDate(text)).toBe(date);
  });

  it.each([
    '',
    '13 augustus',
    '31-apr-2026',
    '29-feb-2027',
    '3-13-2025',
    'volgende week',
    '3-x-2025',
    '2025',
    '0-1-2025',
  ])('%p is no date', (text) => {
    expect(parseDutchDate(text)).toBeUndefined();
  });

  it.each([
    ['3 januari', '2026-12-20', '2027-01-03'],
    ['20-12', '2026-12-20', '2026-12-20'],
    ['19 dec', '2026-12-20', '2027-12-19'],
    ['29 februari', '2026-03-01', '2028-02-29'],
    ['3 januari 2026', '2026-12-20', '2026-01-03'],
    ['31 april', '2026-03-01', undefined],
  ])('%s, typed by who looks ahead from %s, is %s', (text, notBefore, date) => {
    expect(parseDayAhead(text, notBefore)).toBe(date);
  });

  it.each([
    ['28 december', '2026-01-14', '2025-12-28'],
    ['14 januari', '2026-01-14', '2026-01-14'],
    ['15-1', '2026-01-14', '2025-01-15'],
  ])('%s in a note for the meeting of %s is %s', (text, notAfter, date) => {
    expect(parseDayWithoutYear(text, notAfter)).toBe(date);
  });

  it('a day is written as the notes do', () => {
    expect(['2024-11-05', '2025-03-13', '2026-10-01'].map(formatDutchDate)).toEqual([
      '5-nov-2024',
      '13-mrt-2025',
      '1-okt-2026',
    ]);
  });

  it('a moment falls on the day that it is in Amsterdam, in summer and in winter', () => {
    expect(localDate('2026-07-01T21:59:59Z')).toBe('2026-07-01');
    expect(localDate('2026-07-01T22:00:00Z')).toBe('2026-07-02');
    expect(localDate('2026-12-31T22:59:59Z')).toBe('2026-12-31');
    expect(localDate('2026-12-31T23:00:00Z')).toBe('2027-01-01');
  });
});
