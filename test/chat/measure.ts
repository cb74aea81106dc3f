import type { Place } from '../support/region/hide';
import { createRegion } from './ask-region';
import { faultsOf, type Seen, seenOf } from './judge';
import { otherAskers } from './other-askers';
import type { QuestionRow } from './question-row';
import { understoodAs } from './understood-as';

export interface Result {
  row: QuestionRow;
  seen: Seen;
  /** What keeps the answer from helping; none: it is right. */
  faults: readonly string[];
  /** The intent that the bot took it for. */
  understood: string;
  /** What must never happen, each as a line to read. */
  changed: readonly string[];
  shown: readonly string[];
}

/** Asks every question as its asker, and again as a stranger, an adviser of another party, and in another's channel. */
export async function measureQuestions(rows: readonly QuestionRow[]): Promise<Result[]> {
  const ask = createRegion();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const results: Result[] = [];
  for (const row of rows) {
    const texts = textsOf(row, byId);
    const own = await ask(texts, row);
    const seen = seenOf(own.card);
    const changed: string[] = [];
    const shown: string[] = [];
    for (const place of [row, ...otherAskers(row)]) {
      const { written, tellsHidden, card } = place === row ? own : await ask(texts, place);
      changed.push(...written.filter((what) => !mayRecord(row, place, what)).map((what) => line(row, place, what)));
      if (tellsHidden) shown.push(line(row, place, seenOf(card).whole));
    }
    results.push({ row, seen, faults: faultsOf(row, seen), understood: understoodAs(texts), changed, shown });
  }
  return results;
}

/** Only a command in full acts at once, and a position is never recorded by words. */
function mayRecord({ isInFull, who }: QuestionRow, asker: Place, what: string): boolean {
  return isInFull && what !== 'responded' && (asker.who === who || isOwnMatter(what));
}

/** True for what anybody may do: begin a concept, name somebody in one's own place. */
function isOwnMatter(what: string): boolean {
  return ['concept', 'substitution', 'substituted'].includes(what);
}

function line({ id, question }: QuestionRow, { who, where }: Place, what: string): string {
  return `${id} ${question} (${who}, ${where}): ${what.replaceAll('\n', ' / ')}`;
}

/** Returns the texts of a row after those that it follows. */
function textsOf(row: QuestionRow, byId: ReadonlyMap<string, QuestionRow>): string[] {
  if (row.after === '') return [row.question];
  const earlier = byId.get(row.after);
  if (!earlier) throw new Error(`${row.id} follows ${row.after}, which is not there`);
  return [...textsOf(earlier, byId), row.question];
}
