import type { AnswerView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, card, heading, text } from '../elements/adaptive-card';
import { quotedAnswer, replyTitle } from '../words/notices';
import { answerLine } from './answers';

/** The author's reply, under the card of the party that it is for, with the answer that it is about. */
export function replyCard(authorName: string, words: string, quoted: AnswerView | undefined): AdaptiveCard {
  const title = replyTitle(authorName);
  return card(
    [
      heading(title),
      ...(quoted ? [text(quotedAnswer, { isSubtle: true }), answerLine(quoted, quoted.version, quotedLength)] : []),
      text(words, { spacing: 'Medium' }),
    ],
    title,
  );
}

/** Most characters of the quoted answer. */
const quotedLength = 200;
