import { countsOf, figuresOf, forms, halves, missedAims, type Result } from './measure';
import { type Count, scoredFields } from './score-note';

/** Returns the figures and the faults, as lines to print. */
export function reportOf(results: readonly Result[]): string[] {
  const of = (half: string) => results.filter(({ note }) => note.half === half);
  const perField = scoredFields.map((field) => [
    field,
    ...halves.map((half) => figuresAsText(of(half).map(({ score }) => score.counts[field]))),
  ]);
  const perForm = forms.map((form) => [
    form,
    ...halves.map((half) => figuresAsText(countsOf(of(half).filter(({ note }) => note.form === form)))),
  ]);
  return [
    `${results.length} notes; precision and recall`,
    asRow(['', ...halves.map((half) => `${half} half (${of(half).length})`)]),
    ...perField.map(asRow),
    asRow(['all fields', ...halves.map((half) => figuresAsText(countsOf(of(half))))]),
    '',
    ...perForm.map(asRow),
    '',
    ...results.flatMap(faultLines),
    '',
    ...zeros(results).map(([what, lines]) => [`${what}: ${lines.length}`, ...lines].join('\n  ')),
    ...missedAims(results).map((line) => `aim missed: ${line}`),
  ];
}

/** Faults that must never happen, and their places. */
export function zeros(results: readonly Result[]): [what: string, where: string[]][] {
  return [
    ['openbaar that is not', results.flatMap(({ score }) => score.falselyPublic)],
    ['decisions lost', results.flatMap(({ score }) => score.decisionsLost)],
    ['positions lost', results.flatMap(({ score }) => score.positionsLost)],
  ];
}

function figuresAsText(counts: readonly Count[]): string {
  const { precision, recall } = figuresOf(counts);
  return `${precision.toFixed(3)}  ${recall.toFixed(3)}`;
}

function asRow([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(18) + cells.map((cell) => cell.padEnd(20)).join('');
}

function faultLines({ note, score, refusal }: Result): string[] {
  const title = `${note.name} (${note.form}, ${note.half})`;
  if (refusal) return [`${title}: refused as ${refusal}`];
  return score.faults.map(({ field, gold, read }) =>
    [`${title}: ${field}`, `    gold: ${gold}`, `    read: ${read}`].join('\n'),
  );
}
