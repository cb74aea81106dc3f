import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

test('docs/policy.md has a heading for each rule that is tested here, and no other', () => {
  const policy = readFileSync(join(__dirname, '../../docs/policy.md'), 'utf8');
  const tests = readdirSync(__dirname).filter((file) => file.endsWith('.test.ts'));
  const tested = tests.flatMap((file) =>
    allOf(/^describe\('(.+)', \(\) => \{$/gm, readFileSync(join(__dirname, file), 'utf8')),
  );
  const headings = allOf(/^## (.+)$/gm, policy);
  expect(tested.length).toBeGreaterThan(0);
  expect(headings.toSorted()).toEqual([...new Set(tested)].sort());
});

function allOf(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
