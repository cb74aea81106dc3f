import { createHolidays } from '../../bot/app/holidays';
import { dueReminder, isDeadlinePast } from '../../bot/core/proposal/deadline';

import { passedDeadline } from '../../bot/reconcile/notices';
import { advisers, aMemo, aProposal } from '../support/builders';
import { afterSteps, type Step } from '../support/proposal/after-steps';

const isHoliday = createHolidays({ goodFriday: true });
const isDue = (now: string, others: Parameters<typeof aProposal>[0] = {}) =>
  dueReminder(aProposal(others), now, isHoliday);
const isPast = (deadline: string, now: string) => isDeadlinePast(aProposal({ deadline }), now);

describe('Uiterlijk reageren', () => {
  it.each([
    ['winter', '2026-02-20', '2026-02-20T22:59:59Z', '2026-02-20T23:00:00Z'],
    ['summer', '2026-07-10', '2026-07-10T21:59:59Z', '2026-07-10T22:00:00Z'],
    ['the day on which summer time begins', '2026-03-29', '2026-03-29T21:59:59Z', '2026-03-29T22:00:00Z'],
    ['the day before it begins', '2026-03-28', '2026-03-28T22:59:59Z', '2026-03-28T23:00:00Z'],
    ['the day on which summer time ends', '2026-10-25', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z'],
    ['the day before it ends', '2026-10-24', '2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z'],
  ])('%s: lasts until the end of the day in Amsterdam', (_, deadline, lastMoment, tooLate) => {
    const memo = aMemo({ meetingDate: '2026-12-01' });
    expect(isDeadlinePast(aProposal({ deadline, memo }), lastMoment)).toBe(false);
    expect(isDeadlinePast(aProposal({ deadline, memo }), tooLate)).toBe(true);
  });

  it('without a deadline nobody is late', () => {
    expect(isPast('', '2030-01-01T00:00:00Z')).toBe(false);
  });

  it('a round that began after its meeting is never late', () => {
    const late = { memo: aMemo({ meetingDate: '2026-02-27' }) };
    expect(isDeadlinePast(aProposal(late), '2026-04-01T09:00:00Z')).toBe(false);
    expect(isDue('2026-03-23T09:00:00Z', late)).toBeUndefined();
  });

  it('is noted once', () => {
    const passed: Step = { kind: 'remindWhenDue', isDeadlinePast: true };
    expect(afterSteps([passed, passed]).said).toEqual(['vastgelegd', 'als eerder']);
  });

  it.each([
    ['the deadline’s date', '2026-03-20'],
    ['the key of the reminder that is due', '1|2026-03-20|3'],
  ])('is noted and reminded of, whatever an author replies: %s', (_, text) => {
    const remark: Step = { party: 'kustwacht', kind: 'agreeWithRemark', remark: 'Wanneer?' };
    const clock: Step = { kind: 'remindWhenDue', due: '1|2026-03-20|3', isDeadlinePast: true };
    const { events, proposal } = afterSteps([remark, { kind: 'reply', revision: 2, text }, clock]);
    expect(events.map(({ kind }) => kind)).toEqual(['responded', 'replied', 'reminded', 'deadlinePassed']);
    expect(passedDeadline(proposal)).toMatchObject({ deadline: '2026-03-20' });
  });
});

describe('Herinneringen', () => {
  // Friday 20 March 2026 is the deadline; the note was put out on Monday 2 March.
  it.each([
    ['four working days before', '2026-03-16T09:00:00Z', undefined],
    ['three working days before', '2026-03-17T09:00:00Z', '1|2026-03-20|3'],
    ['two: still the one of three, if it was missed', '2026-03-18T09:00:00Z', '1|2026-03-20|3'],
    ['one working day before', '2026-03-19T09:00:00Z', '1|2026-03-20|1'],
    ['not before eight', '2026-03-19T06:59:59Z', undefined],
    ['from eight', '2026-03-19T07:00:00Z', '1|2026-03-20|1'],
    ['until five', '2026-03-19T15:59:59Z', '1|2026-03-20|1'],
    ['not after five', '2026-03-19T16:00:00Z', undefined],
    ['not on a Saturday', '2026-03-21T09:00:00Z', undefined],
    ['the morning after is the next working day', '2026-03-23T07:30:00Z', '1|2026-03-20|after'],
    ['after a standstill only the latest', '2026-03-26T09:00:00Z', '1|2026-03-20|after'],
    ['eight o’clock in summer', '2026-03-30T06:00:00Z', '1|2026-03-20|after'],
    ['not before eight in summer', '2026-03-30T05:59:59Z', undefined],
    ['not after five in summer', '2026-03-30T15:00:00Z', undefined],
  ])('%s', (_, now, key) => {
    expect(isDue(now)).toBe(key);
  });

  it.each([
    ['not before eight', '2026-10-26T06:59:59Z', undefined],
    ['from eight', '2026-10-26T07:00:00Z', '1|2026-10-29|3'],
    ['until five', '2026-10-26T15:59:59Z', '1|2026-10-29|3'],
    ['not after five', '2026-10-26T16:00:00Z', undefined],
  ])('on the first working day of winter time: %s', (_, now, key) => {
    expect(isDue(now, { deadline: '2026-10-29' })).toBe(key);
  });

  it.each([
    ['over Pasen: three working days before Wednesday 8 April is Wednesday 1 April', '2026-04-01T09:00:00Z', '3'],
    ['Goede Vrijdag itself', '2026-04-03T09:00:00Z', undefined],
    ['Tuesday after Pasen', '2026-04-07T09:00:00Z', '1'],
  ])('%s', (_, now, name) => {
    const key = isDue(now, { deadline: '2026-04-08' });
    expect(key).toBe(name && `1|2026-04-08|${name}`);
  });

  it('none for a day that had come when the note was put out', () => {
    expect(isDue('2026-03-02T10:00:00Z', { deadline: '2026-03-05' })).toBeUndefined();
    expect(isDue('2026-03-03T10:00:00Z', { deadline: '2026-03-05' })).toBeUndefined();
    expect(isDue('2026-03-04T10:00:00Z', { deadline: '2026-03-05' })).toBe('1|2026-03-05|1');
  });

  const due = '1|2026-03-20|3';
  const clock: Step = { kind: 'remindWhenDue', due };
  it('goes once, and only to who has not answered', () => {
    const against: Step = { party: 'waterschap', kind: 'disagree', remark: 'De kosten ontbreken.' };
    const { proposal, said } = afterSteps([{ party: 'kustwacht', kind: 'agree' }, against, clock, clock]);
    expect(said.slice(2)).toEqual(['vastgelegd', 'als eerder']);
    expect(proposal.signals).toMatchObject([{ kind: 'reminder', parties: ['brandweer'] }]);
  });

  it.each<[string, Step[]]>([
    ['when the deadline was moved in between', [{ kind: 'moveDeadline', deadline: '2026-03-27' }]],
    ['when a new version came in between', [{ kind: 'newVersion' }]],
    ['when it was withdrawn in between', [{ kind: 'withdraw' }]],
  ])('not %s', (_, before) => {
    expect(afterSteps([...before, clock]).said.at(-1)).toBe('als eerder');
  });

  it.each<[string, Step[], Step, string]>([
    ['by hand', [], { kind: 'remind' }, 'vastgelegd'],
    [
      'delivered twice',
      [{ kind: 'remind' }],
      { kind: 'remind', id: 'another', at: '2026-03-03T09:00:30Z' },
      'als eerder',
    ],
    [
      'delivered twice, when who had to answer has answered in between',
      [
        { kind: 'remind', id: 'the same', party: 'kustwacht' },
        { party: 'kustwacht', kind: 'agree' },
      ],
      { kind: 'remind', id: 'the same', party: 'kustwacht' },
      'als eerder',
    ],
    ['again a minute later', [{ kind: 'remind' }], { kind: 'remind' }, 'vastgelegd'],
    ['for one party', [], { kind: 'remind', party: 'brandweer' }, 'vastgelegd'],
    [
      'for a party that answered',
      [{ party: 'kustwacht', kind: 'agree' }],
      { kind: 'remind', party: 'kustwacht' },
      'Er is niemand om te herinneren: iedereen die is gevraagd, heeft geantwoord.',
    ],
    ['by an adviser', [], { kind: 'remind', by: advisers.kustwacht }, 'Dit kunnen alleen de auteur en de secretaris.'],
    [
      'after withdrawing',
      [{ kind: 'withdraw' }],
      { kind: 'remind' },
      'Dit kan niet meer, want dit voorstel is ingetrokken.',
    ],
  ])('%s', (_, before, step, sentence) => {
    expect(afterSteps([...before, step]).said.at(-1)).toBe(sentence);
  });
});
