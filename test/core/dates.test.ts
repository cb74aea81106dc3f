import { formatDutchDate, localDate } from '../../bot/core/calendar/dates';

describe('Datums lezen', () => {
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
