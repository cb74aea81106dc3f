import type { Page } from '../../bot/core/page';
import { buttonTitles } from '../words/buttons';
import { pageSentence } from '../words/overview';
import { actionSet, type CardElement, execute, text } from './adaptive-card';

/** A page, and the question that is asked again for another page. */
export type AskedPage = Pick<Page<unknown>, 'page' | 'pages'> & { question: string };

/** Says which page this is, with buttons for its neighbours; nothing for a list of one page. */
export function pageButtons({ page, pages, question }: AskedPage): CardElement[] {
  if (pages === 1) return [];
  const turnTo = (title: string, to: number) => execute(title, 'ask', { text: question, page: to }, { inputs: 'none' });
  return [
    text(pageSentence(page, pages)),
    actionSet([
      ...(page < pages ? [turnTo(buttonTitles.nextPage, page + 1)] : []),
      ...(page > 1 ? [turnTo(buttonTitles.previousPage, page - 1)] : []),
    ]),
  ];
}
