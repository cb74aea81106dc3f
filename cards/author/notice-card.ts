import { hasWords } from '../../bot/core/proposal/position';
import type { AnswerView, ProposalView } from '../../bot/core/proposal/view';
import { type AdaptiveCard, actionSet, card, heading, text } from '../elements/adaptive-card';
import { unfoldingButton } from '../elements/unfolding-button';
import { buttonData } from '../party/answer-buttons';
import { answerLine } from '../party/answers';
import { buttonTitles } from '../words/buttons';
import { noticeSummary, noticeTitle, replyLabels } from '../words/notices';
import { titleOf } from '../words/titles';

/** Tells the author at once of a remark, a Niet akkoord, and of one that is no longer; with a button to reply to words. */
export function noticeCard(view: ProposalView, partyName: string, answer: AnswerView): AdaptiveCard {
  const party = view.rows.find(({ answers }) => answers.some(({ revision }) => revision === answer.revision))?.party;
  const data = { ...buttonData(view), party: party ?? '', revision: answer.revision };
  return card(
    [
      heading(noticeTitle(answer, partyName)),
      text(titleOf(view), { isSubtle: true }),
      answerLine(answer, view.version, answer.remark.length),
      ...(hasWords(answer)
        ? [actionSet([unfoldingButton(buttonTitles.reply, 'reply', replyLabels, data)], 'Medium')]
        : []),
    ],
    noticeSummary(answer, partyName, titleOf(view)),
  );
}
