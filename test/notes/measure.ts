import { corpus } from './corpus';
import type { Form, Note } from './note';
import { readNote } from './read-note';
import { type Count, type Score, scoredFields, scoreNote } from './score-note';

export interface Result {
  note: Note;
  score: Score;
  /** The kind of refusal, when the reader did not take it for a note. */
  refusal: string | undefined;
}

/** Reads every note of the corpus, one after the other. */
export async function measureCorpus(): Promise<Result[]> {
  const results: Result[] = [];
  for (const note of corpus) {
    const outcome = await readNote(note);
    results.push({ note, score: scoreNote(note, outcome), refusal: outcome.refusal });
  }
  return results;
}

export interface Figures {
  /** The part of the sure values that is true; 0 to 1. */
  precision: number;
  /** The part of the note's values that was read; 0 to 1. */
  recall: number;
}

/** Without any values, everything was read well. */
export function figuresOf(counts: readonly Count[]): Figures {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
  const right = sum(({ right }) => right);
  const read = right + sum(({ wrong }) => wrong);
  const gold = sum(({ gold }) => gold);
  return { precision: read === 0 ? 1 : right / read, recall: gold === 0 ? 1 : right / gold };
}

/** Returns the counts of all fields of these notes. */
export function countsOf(results: readonly Result[]): Count[] {
  return results.flatMap(({ score }) => scoredFields.map((field) => score.counts[field]));
}

export const halves = ['first', 'second'] as const;
export const forms = ['docx', 'pdf', 'text'] as const;

/** The aims of the reader for each kind of file: pasted text has lost the marks of where a value ends. */
export const aims: Record<Form, Figures> = {
  docx: { precision: 0.98, recall: 0.9 },
  pdf: { precision: 0.98, recall: 0.9 },
  text: { precision: 0.98, recall: 0.75 },
};

/** Returns each aim that is not reached, as a line to read. */
export function missedAims(results: readonly Result[]): string[] {
  return halves.flatMap((half) =>
    forms.flatMap((form) => {
      const some = results.filter(({ note }) => note.half === half && note.form === form);
      const figures = figuresOf(countsOf(some));
      return (['precision', 'recall'] as const)
        .filter((figure) => figures[figure] < aims[form][figure])
        .map((figure) => `${figure} of ${form}, ${half} half: ${figures[figure].toFixed(3)} < ${aims[form][figure]}`);
    }),
  );
}
