import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { sendNote } from '../support/organisation/send-note';
import type { BotMessage } from '../support/teams/message-board';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
  await at.becomes('2026-11-02T09:00:00Z');
});
afterAll(() => at.close());

it('reminders come three and one working days before the deadline and the morning after, once, where an answer is missing', async () => {
  // The meeting is on 18 November 2026: ten working days before it is Wednesday the 4th.
  const { author, concept } = await sendNote(at, 'Auteur');
  await author.clicks(concept, 'Uitzetten', { 'Uiterlijk reageren': '2026-11-12' });
  const isCard = ({ words }: BotMessage) => words.includes('Nog geen antwoord');
  const lgo = await at.teams.sees(at.lgo, isCard);
  await at.teams.sees(at.directie, isCard);
  await at.teams.person('Ada').clicks(lgo, 'Akkoord');

  const reminders = () => at.teams.messagesIn(at.directie).filter(({ words }) => words.includes('Herinnering')).length;
  const counts: number[] = [];
  for (const moment of [
    '2026-11-08T10:00:00Z', // Sunday
    '2026-11-09T06:59:00Z', // three working days before, 07:59 in Amsterdam
    '2026-11-09T07:00:00Z',
    '2026-11-09T15:00:00Z',
    '2026-11-11T09:00:00Z', // one working day before
    '2026-11-12T22:59:00Z', // the deadline's last minute
    '2026-11-13T08:00:00Z', // the morning after
    '2026-11-16T09:00:00Z',
  ]) {
    await at.becomes(moment);
    if (moment.endsWith('07:00:00Z')) await at.restartBot();
    counts.push(reminders());
  }
  expect(counts).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
  expect(at.teams.messagesIn(at.lgo).filter(({ words }) => words.includes('Herinnering'))).toEqual([]);
  const passed = at.teams.messagesIn(author.chat).filter(({ words }) => words.includes('voorbij'));
  expect(passed).toHaveLength(1);
});

it('the author moves the deadline in words, and a wrong date changes nothing', async () => {
  const author = at.teams.person('Auteur');
  await author.says('termijn hitteplan 31-apr-2027');
  await at.teams.sees(author.chat, ({ words }) => words.includes('Deze dag bestaat niet'));
  await author.says('termijn hitteplan 24 november 2026');
  await at.teams.sees(at.directie, ({ words }) => words.includes('Reageer uiterlijk di 24-nov-2026'));
});
