import type { RefusedForm } from '../../bot/core/concept/concept-view';
import { countsAgainst } from '../../bot/core/proposal/position';
import type { AnswerView, PartyView, ProposalView } from '../../bot/core/proposal/view';
import { actionSet, type CardElement, execute } from '../elements/adaptive-card';
import { unfolding, unfoldingButton } from '../elements/unfolding-button';
import { buttonData } from '../party/answer-buttons';
import { buttonTitles, liftTitle } from '../words/buttons';
import { inputLabels } from '../words/positions';
import { correctButtons } from './correct-form';

/** The buttons with which the author and the secretary change a proposal. A withdrawn proposal has none.
 * `refused`: the last form of Aanpassen, if it was refused. */
export function officeButtons(view: ProposalView, refused?: RefusedForm): CardElement[] {
  const data = buttonData(view);
  const newVersion = execute(buttonTitles.newVersion, 'startNewVersion', data, { inputs: 'none' });
  const isAuthor = view.reader.kind === 'author' && !view.written;
  if (view.reader.kind === 'party' || view.status === 'withdrawn') return [];
  if (view.status === 'agreed') return isAuthor ? [actionSet([newVersion], 'Medium')] : [];
  return [
    actionSet(
      [
        ...(isAuthor ? [newVersion] : []),
        execute(buttonTitles.remind, 'remind', data, { inputs: 'none' }),
        unfoldingButton(stopTitle(view), 'withdraw', inputLabels.reason, data),
        ...(view.written ? [] : correctButtons(view, refused)),
      ],
      'Medium',
    ),
    ...(isAuthor ? [] : liftButtons(view)),
  ];
}

/** Most objections with a button. Once those are lifted, the card shows the others. */
const mostObjections = 20;

/**
 * One button that unfolds one reason, and below it a button for each standing Niet akkoord. An input's id may not
 * repeat on a card, so the objections share one reason.
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

/** The title of the button that ends the round without agreement. */
export function stopTitle({ written }: ProposalView): string {
  return written ? buttonTitles.closeRound : buttonTitles.withdraw;
}
