import { countsAgainst } from '../../bot/core/proposal/position';
import type { AnswerView, PartyView, ProposalView } from '../../bot/core/proposal/view';
import { actionSet, type CardElement, execute } from '../elements/adaptive-card';
import { unfolding, unfoldingButton } from '../elements/unfolding-button';
import { buttonData } from '../party/answer-buttons';
import { buttonTitles, liftTitle } from '../words/buttons';
import { inputLabels } from '../words/positions';

/** What the author and the secretary can do about a proposal. A withdrawn one stays as it is. */
export function officeButtons(view: ProposalView): CardElement[] {
  const data = buttonData(view);
  const newVersion = execute(buttonTitles.newVersion, 'startNewVersion', data, { inputs: 'none' });
  const isAuthor = view.reader.kind === 'author';
  if (view.reader.kind === 'party' || view.status === 'withdrawn') return [];
  if (view.status === 'agreed') return isAuthor ? [actionSet([newVersion], 'Medium')] : [];
  return [
    actionSet(
      [
        ...(isAuthor ? [newVersion] : []),
        execute(buttonTitles.remind, 'remind', data, { inputs: 'none' }),
        unfoldingButton(buttonTitles.withdraw, 'withdraw', inputLabels.reason, data),
      ],
      'Medium',
    ),
    ...(isAuthor ? [] : liftButtons(view)),
  ];
}

/** More objections than these are lifted after these. */
const mostObjections = 20;

/**
 * One button that unfolds one reason and a button for each Niet akkoord that stands: an input's id may not repeat on a
 * card, so each cannot have a reason of its own.
 */
function liftButtons(view: ProposalView): CardElement[] {
  const objections = view.rows.flatMap((row) => standingObjections(row).map((answer) => ({ row, answer })));
  if (objections.length === 0) return [];
  const buttons = objections.slice(0, mostObjections).map(({ row, answer }) => {
    const data = { ...buttonData(view), party: row.party, person: answer.personId };
    return actionSet([execute(liftTitle(answer.name), 'lift', data)], 'Small');
  });
  const lift = unfolding(buttonTitles.lift, 'lift', inputLabels.reason, buttons);
  return [actionSet([lift], 'Small')];
}

function standingObjections({ answers }: PartyView): AnswerView[] {
  return answers.filter((answer) => countsAgainst(answer) && !answer.voided);
}
