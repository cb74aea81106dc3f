import { createHolidays } from '../../bot/app/holidays';
import { isWorkday, workdaysBefore } from '../../bot/core/calendar/workdays';
import { defaultDeadline } from '../../bot/core/proposal/deadline';

const isHoliday = createHolidays({ goodFriday: true });

describe('Werkdagen', () => {
  it.each([
    ...['2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25'],
    ...['2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-17'],
    ...['2028-04-14', '2028-04-17', '2028-04-27', '2028-05-05', '2028-05-25', '2028-06-05'],
    ...['2026-01-01', '2026-12-25', '2027-01-01', '2028-12-25', '2028-12-26'],
  ])('%s is no working day', (day) => {
    expect(isWorkday(day, isHoliday)).toBe(false);
  });

  it.each(['2026-05-04', '2026-12-31', '2026-12-05', '2027-04-26', '2026-04-02'])('%s is a working day', (day) => {
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    expect(isWorkday(day, isHoliday)).toBe(!weekend);
  });

  it('an organisation may work on Goede Vrijdag', () => {
    expect(isWorkday('2026-04-03', createHolidays({ goodFriday: false }))).toBe(true);
  });

  it('counts over weekends and holidays, back and forth', () => {
    expect(workdaysBefore('2026-04-08', 3, isHoliday)).toBe('2026-04-01');
    expect(workdaysBefore('2026-04-02', -1, isHoliday)).toBe('2026-04-07');
  });

  it('counts over the end of the year, back and forth', () => {
    expect(workdaysBefore('2027-01-06', 3, isHoliday)).toBe('2026-12-31');
    expect(workdaysBefore('2026-12-31', -1, isHoliday)).toBe('2027-01-04');
    expect(workdaysBefore('2026-12-24', -1, isHoliday)).toBe('2026-12-28');
  });
});

describe('Uiterlijk reageren', () => {
  it.each([
    ['ten working days before the meeting', '2026-04-15', '2026-03-02', '2026-03-30'],
    ['over the end of the year', '2027-01-13', '2026-11-02', '2026-12-29'],
    ['never before tomorrow', '2026-03-05', '2026-03-02', '2026-03-03'],
    ['none without a meeting', '', '2026-03-02', ''],
    ['none when the meeting is over', '2026-03-01', '2026-03-02', ''],
  ] as const)('%s', (_, meeting, today, deadline) => {
    expect(defaultDeadline(meeting, today, isHoliday)).toBe(deadline);
  });
});
