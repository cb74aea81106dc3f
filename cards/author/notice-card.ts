import { remarkLimit } from '../../bot/core/proposal/command';
import { hasWords } from '../../bot/core/proposal/position';
import type { AnswerView, ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, actionSet, card, heading, text } from '../elements/adaptive-card';
import { unfoldingButton } from '../elements/unfolding-button';
import { buttonData } from '../party/answer-buttons';
import { answerLines } from '../party/answers';
import { buttonTitles } from '../words/buttons';
import { noticeSummary, noticeTitle, replyLabels } from '../words/notices';
import { titleOf } from '../words/titles';

/** Tells the author at once of a remark, a Niet akkoord, and of one that is no longer; with a button to reply to words.
 * `done`: what was just done with it, or empty. */
export function noticeCard(view: ProposalView, partyName: string, answer: AnswerView, done = ''): AdaptiveCard {
  const party = view.rows.find(({ answers }) => answers.some(({ revision }) => revision === answer.revision))?.party;
  const data = { ...buttonData(view), party: party ?? '', revision: answer.revision };
  return card(
    [
      heading(noticeTitle(answer, partyName)),
      text(titleOf(view), { isSubtle: true }),
      ...answerLines(answer, view.version, { remark: remarkLimit, folded: 0 }),
      ...(done === '' ? [] : [text(done, { weight: 'Bolder', color: 'Good' })]),
      ...(hasWords(answer)
        ? [actionSet([unfoldingButton(buttonTitles.reply, 'reply', replyLabels, data)], 'Medium')]
        : []),
    ],
    noticeSummary(answer, partyName, titleOf(view)),
  );
}
