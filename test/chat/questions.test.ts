import { measureQuestions, type Result } from './measure';
import { readQuestions } from './question-row';
import { accuracyOf, zeros } from './report';

/** `npm run questions` prints every answer that does not help. */
describe('of the questions that people type', () => {
  let results: readonly Result[] = [];
  beforeAll(async () => {
    results = await measureQuestions(readQuestions());
  });

  test('none records a position, and none shows an asker what is hidden', () => {
    const [, [, shown]] = zeros(results) as [unknown, [string, string[]]];
    expect(shown).toEqual([]);
    expect(results.flatMap(({ changed }) => changed.filter((line) => line.endsWith(': responded')))).toEqual([]);
  });

  test.each([
    ['A', 0.17],
    ['B', 0.11],
  ])('as many of half %s are answered as before', (half, floor) => {
    expect(accuracyOf(results.filter(({ row }) => row.half === half))).toBeGreaterThanOrEqual(floor);
  });
});
