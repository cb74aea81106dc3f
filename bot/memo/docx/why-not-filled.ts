import type { NotFilled } from '../../core/note/not-filled';
import type { Page } from '../page/page';
import { planTexts } from './plan-texts';
import { tableToFill } from './table-to-fill';

/**
 * Returns why a document's table could not be filled with any answers; undefined when it can be, as far as its page
 * shows.
 */
export function whyTableNotFilled(page: Page): NotFilled | undefined {
  const table = tableToFill(page);
  if (!table) return 'noTable';
  const anyAnswers = table.rows.map(({ party }) => ({
    party,
    nameInNote: party,
    date: '1-jan-2000',
    advice: 'Akkoord',
  }));
  return planTexts(table, anyAnswers) ? undefined : 'unclearTable';
}
