import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../support/region/hide';

export const halves = ['A', 'B'] as const;

/** One question of the table: who asks it and where, and what a good answer holds. */
export interface QuestionRow extends Place {
  id: string;
  /** Half A was written beside the parser, half B by somebody who did not know it. */
  half: (typeof halves)[number];
  /** The earlier row that the asker typed just before, in the same place; empty: nothing. */
  after: string;
  /** True for a command in full for exactly one thing, which may act at once. */
  isInFull: boolean;
  question: string;
  intent: string;
  /** The things that the question names, by the words of test/support/region. */
  slots: readonly string[];
  /** Patterns that must be found, and that must not; see judge. */
  holds: readonly string[];
  lacks: readonly string[];
}

const columns = 'id half who where context intent slots holds lacks question'.split(' ');

/**
 * Reads the table of questions. `context` is empty, `after <id>`, or `in full`; `\n` in a question is a new line; slots
 * are divided by spaces, patterns by `;`.
 */
export function readQuestions(): QuestionRow[] {
  const [head, ...lines] = readFileSync(join(__dirname, 'questions.tsv'), 'utf8').trimEnd().split('\n');
  if (head !== columns.join('\t')) throw new Error(`the columns must be: ${columns.join(', ')}`);
  return lines.map(rowOf);
}

function rowOf(line: string): QuestionRow {
  const cells = line.split('\t');
  if (cells.length !== columns.length) throw new Error(`${cells.length} cells instead of ${columns.length}: ${line}`);
  const [id = '', half, who, where, context = '', intent = '', slots = '', holds = '', lacks = '', question = ''] =
    cells;
  return {
    id,
    half: half as QuestionRow['half'],
    who: who as QuestionRow['who'],
    where: where as QuestionRow['where'],
    after: context.startsWith('after ') ? context.slice('after '.length) : '',
    isInFull: context === 'in full',
    question: question.replaceAll('\\n', '\n'),
    intent,
    slots: slots.split(' ').filter(Boolean),
    holds: patternsIn(holds),
    lacks: patternsIn(lacks),
  };
}

function patternsIn(cell: string): string[] {
  return cell
    .split(';')
    .map((pattern) => pattern.trim())
    .filter(Boolean);
}
