import { compareNotes } from '../../bot/memo/compare-notes';
import { aMemo, someSections } from '../support/builders';

const old = { memo: aMemo(), sections: someSections() };
const withMemo = (changes: Parameters<typeof aMemo>[0]) => ({ ...old, memo: aMemo(changes) });
const withText = (...texts: [heading: string, text: string][]) => ({
  ...old,
  sections: texts.map(([heading, text]) => ({ heading, text })),
});

/** Returns the changes as one text: `[-gone-]{+new+}`. */
function read(next: typeof old, before = old): string[] {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
  return compareNotes(before, next)
    .filter(({ kind }) => kind !== 'same')
    .map(({ heading, kind, parts }) => {
      const words = parts.map(({ kind: mark, text }) => marks[mark].join(text)).join('');
      return `${heading} (${kind}): ${words}`;
    });
}

test('the same note shows no difference, and its parts in its own order', () => {
  expect(read(old)).toEqual([]);
  const headings = compareNotes(old, old).map(({ heading }) => heading);
  expect(headings.slice(-3)).toEqual(['Voorstel', 'Inleiding', 'Financiën']);
});

test.each([
  [
    'a word',
    withText(
      ['Inleiding', someSections()[0]?.text ?? ''],
      ['Financiën', 'De kosten passen binnen de begroting van 2027.'],
    ),
    'Financiën (changed): De kosten passen binnen de begroting van [-2026-]{+2027+}.',
  ],
  [
    'the subject',
    withMemo({ subject: 'Regionaal plan waterredding 2027-2029' }),
    'Onderwerp (changed): Regionaal plan waterredding [-2026-]{+2027+}-2029',
  ],
  [
    'the day, as people write it',
    withMemo({ meetingDate: '2026-04-16' }),
    'Vergaderdatum (changed): [-15-]{+16+}-apr-2026',
  ],
  ['how public it is', withMemo({ confidentiality: 'besloten' }), 'Status (changed): [-Openbaar-]{+Besloten+}'],
  ['that something is no longer there', withMemo({ caseNumber: '' }), 'Zaaknummer (removed): [-Z26-004218-]'],
])('a change is shown: %s', (_what, next, difference) => {
  expect(read(next)).toEqual([difference]);
});

test('a part that is new and a part that is gone stand where they are and were', () => {
  const next = withText(['Inleiding', old.sections[0]?.text ?? ''], ['Communicatie', 'Er komt een persbericht.']);
  expect(read(next)).toEqual([
    'Financiën (removed): [-De kosten passen binnen de begroting van 2026.-]',
    'Communicatie (added): {+Er komt een persbericht.+}',
  ]);
});

test('a heading with other capitals or signs is the same part', () => {
  const next = withText(['INLEIDING:', old.sections[0]?.text ?? ''], ['Financien', old.sections[1]?.text ?? '']);
  expect(read(next)).toEqual([]);
});

test('of two parts with the same heading each is compared with its own', () => {
  const before = withText(['Overig', 'Eerst dit.'], ['Overig', 'Dan dat.']);
  expect(read(withText(['Overig', 'Eerst dit.'], ['Overig', 'Dan iets anders.']), before)).toEqual([
    'Overig (changed): Dan [-dat-]{+iets anders+}.',
  ]);
});

test('an amount with a full stop in it is one word', () => {
  const [before, next] = ['10.000', '12.000'].map((amount) =>
    withText(['Financiën', `Het kost € ${amount} per jaar.`]),
  );
  expect(before && next && read(next, before)).toEqual([
    'Financiën (changed): Het kost € [-10.000-]{+12.000+} per jaar.',
  ]);
});

test('a text that is wholly other stands under the old one, at once', () => {
  const words = (of: string) => Array.from({ length: 5_000 }, (_, index) => `${of}${index}`).join(' ');
  const [part] = compareNotes(withText(['Inleiding', words('a')]), withText(['Inleiding', words('b')])).slice(-1);
  expect(part?.parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

const sentence = 'De regio werkt in 2026 samen met tien gemeenten. ';
const headings = (name: string) => withText(...Array.from({ length: 4_000 }, () => [name, 'x'] as [string, string]));
test.each([
  [
    'of 80,000 characters',
    withText(['Inleiding', sentence.repeat(1_600)]),
    withText(['Inleiding', sentence.repeat(1_601)]),
  ],
  ['of 4,000 parts that are all other', headings('Inleiding'), headings('Vervolg')],
])('a note %s is compared at once too: meanwhile the bot does nothing else', (_how, before, next) => {
  const started = performance.now();
  compareNotes(before, next);
  expect(performance.now() - started).toBeLessThan(2_000);
});
