import type { Result } from './measure';
import { halves } from './question-row';

/** The part of each half that should get an answer that helps. */
const aims = { A: 0.95, B: 0.9 };

/** Returns the figures, the confusions and the wrong answers, as lines to print. */
export function reportOf(results: readonly Result[]): string[] {
  const intents = [...new Set(results.map(({ row }) => row.intent))].sort();
  return [
    `${results.length} questions; right answers`,
    asRow(['', ...halves.map((half) => `half ${half}`)]),
    ...intents.map((intent) => asRow([intent, ...inHalves(results.filter(({ row }) => row.intent === intent))])),
    asRow(['all', ...inHalves(results)]),
    '',
    'wrong, by what was asked and what was understood',
    ...confusions(results),
    '',
    ...results.filter(({ faults }) => faults.length > 0).flatMap(wrongLines),
    '',
    ...zeros(results).map(([what, lines]) => [`${what}: ${lines.length}`, ...lines].join('\n  ')),
    ...missedAims(results).map((line) => `aim missed: ${line}`),
  ];
}

/** Faults that must never happen, and their places. */
export function zeros(results: readonly Result[]): [what: string, where: string[]][] {
  return [
    ['changed something without a button', results.flatMap(({ changed }) => changed)],
    ['showed an asker something hidden', results.flatMap(({ shown }) => shown)],
  ];
}

/** Returns the part of these questions that got an answer that helps; 0 to 1. */
export function accuracyOf(results: readonly Result[]): number {
  return results.length === 0 ? 1 : results.filter(({ faults }) => faults.length === 0).length / results.length;
}

/** Returns each aim that is not reached, as a line to read. */
export function missedAims(results: readonly Result[]): string[] {
  return halves.flatMap((half) => {
    const accuracy = accuracyOf(results.filter(({ row }) => row.half === half));
    return accuracy < aims[half] ? [`half ${half}: ${accuracy.toFixed(3)} < ${aims[half]}`] : [];
  });
}

function inHalves(results: readonly Result[]): string[] {
  return halves.map((half) => {
    const some = results.filter(({ row }) => row.half === half);
    return some.length === 0 ? '-' : `${accuracyOf(some).toFixed(3)} of ${some.length}`;
  });
}

function confusions(results: readonly Result[]): string[] {
  const counts = new Map<string, number>();
  for (const { row, understood, faults } of results) {
    const pair = `${row.intent.padEnd(18)}${understood}`;
    if (faults.length > 0) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([pair, count]) => `${String(count).padStart(4)}  ${pair}`);
}

function asRow([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(18) + cells.map((cell) => cell.padEnd(16)).join('');
}

function wrongLines({ row, seen, faults, understood }: Result): string[] {
  const { id, who, where, question, intent } = row;
  return [
    `${id} (${who}, ${where}) ${question.replaceAll('\n', ' / ')}`,
    `    ${intent}, understood as ${understood}; ${faults.join('; ')}`,
    `    ${seen.whole.replaceAll('\n', ' / ').slice(0, 3000)}`,
  ];
}
