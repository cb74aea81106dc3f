import fc from 'fast-check';
import { readDay } from '../../bot/core/calendar/read-day';
import { parseQuestion } from '../../bot/language/parse-question';
import { writtenDay } from '../support/written-day';

const today = '2026-11-26';

it('however a day is written, behind or before the proposal, it is never taken for a part of its name', () => {
  const said = fc.constantFrom(
    (day: string) => `termijn waterplan ${day}`,
    (day: string) => `verzet de termijn van waterplan naar ${day}`,
    (day: string) => `termijn van waterplan verlengen tot ${day}`,
    (day: string) => `termijn ${day} voor waterplan`,
  );
  fc.assert(
    fc.property(writtenDay, said, ({ date, text }, say) => {
      const question = parseQuestion(say(text));
      if (question.kind !== 'moveDeadline') throw new Error(question.kind);
      expect(question.search).toBe('waterplan');
      expect(readDay(question.date, today)).toEqual({ kind: 'found', date });
    }),
    { numRuns: 500 },
  );
});

it('words about time that are no day are told from the proposal too', () => {
  const words = fc.constantFrom(
    ...'volgende week eerste maandag na pasen kerst begin eind december vrijdag over maand de van een twee weken'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (said) => {
      const question = parseQuestion(`termijn waterplan ${said.join(' ')}`);
      if (question.kind !== 'moveDeadline') throw new Error(question.kind);
      const day = readDay(question.date, today, { from: today });
      // Only with a certain day is the proposal looked for.
      if (day.kind !== 'missing')
        expect(question.search).not.toMatch(/week|maandag|pasen|kerst|december|vrijdag|maand/);
    }),
    { numRuns: 1000 },
  );
});
