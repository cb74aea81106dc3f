import { remarkLimit } from '../../bot/core/proposal/command';
import type { AnswerView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, type CardElement, card, heading, text } from '../elements/adaptive-card';
import { quotedAnswer, replyTitle } from '../words/notices';
import { answerLines } from './answers';

/** The author's reply, under the card of the party that it is for, with the answer that it is about. */
export function replyCard(authorName: string, words: string, quoted: AnswerView | undefined): AdaptiveCard {
  const title = replyTitle(authorName);
  return card(
    [
      heading(title),
      ...(quoted ? [text(quotedAnswer, { isSubtle: true }), ...quote(quoted)] : []),
      text(words, { spacing: 'Medium' }),
    ],
    title,
  );
}

/** The answer alone, because the replies to it are in the same thread. */
function quote(answer: AnswerView): CardElement[] {
  return answerLines({ ...answer, replies: [] }, answer.version, { remark: 200, folded: remarkLimit });
}
