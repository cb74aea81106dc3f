import { parseQuestion } from '../../bot/language/parse-question';
import { readPeriod } from '../../bot/language/read-period';

const thursday = '2026-11-26';

function periodOf(said: string) {
  const question = parseQuestion(`vervang mij door Jan ${said}`);
  if (question.kind !== 'substitute') throw new Error(question.kind);
  expect(question.substitute).toBe('Jan');
  return readPeriod(question.from, question.until, thursday);
}

it.each([
  ['van 3 t/m 5 dec', '2026-12-03', '2026-12-05'],
  ['van de 3e tot 21 augustus', '2027-08-03', '2027-08-21'],
  ['van de 3e t/m de 10e', '2026-12-03', '2026-12-10'],
  ['van 28 december tot 3 januari', '2026-12-28', '2027-01-03'],
  ['van 20 november tot 30 november', '2026-11-20', '2026-11-30'],
  ['van do 3 dec tot ma 7 dec', '2026-12-03', '2026-12-07'],
  ["van 3‑12‑2026 t/m 5 dec '26", '2026-12-03', '2026-12-05'],
  ['vanaf vrijdag tot en met volgende week woensdag', '2026-11-27', '2026-12-02'],
  ['van morgen tot over twee weken', '2026-11-27', '2026-12-10'],
  ['op de 15e', '2026-12-15', '2026-12-15'],
])('“%s” is from %s to %s', (said, from, until) => {
  expect(periodOf(said)).toEqual({ from, until });
});

it.each([
  ['van wo 3 dec tot ma 7 dec', 'unsureDay'],
  ['op volgende vrijdag', 'unsureDay'],
  ['van 3 tot 31 april', 'noSuchDay'],
  ['van 3 tot en met 5', 'badDate'],
  ['van 31 tot 5 december', 'badPeriod'],
  ['van 5 december tot 3 december', 'badPeriod'],
  ['van 3 november tot 20 november 2026', 'deadlineInThePast'],
])('“%s” is no period: %s', (said, kind) => {
  expect(periodOf(said)).toMatchObject({ kind });
});
