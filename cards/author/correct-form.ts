import type { RefusedForm } from '../../bot/core/concept/concept-view';
import { limitOf } from '../../bot/core/concept/edit-draft';
import type { ProposalView } from '../../bot/core/proposal/view';
import type { CardAction } from '../elements/adaptive-card';
import { actionSet, execute } from '../elements/adaptive-card';
import { dayInput, lineInput, linesInput } from '../elements/inputs';
import { buttonData } from '../party/answer-buttons';
import { buttonTitles } from '../words/buttons';
import { fieldLabels } from '../words/labels';

/** Unfolds the facts that may change while the proposal is open. `refused`: the last form, if it was refused. */
export function correctButtons(view: ProposalView, refused?: RefusedForm): CardAction[] {
  const { memo, documentsLink, deadline } = view;
  if (!memo) return [];
  const typed = refused?.typed ?? {};
  const line = (field: 'agendaItem' | 'documentsLink', stored: string) =>
    lineInput(field, fieldLabels[field], typed[field] ?? stored, limitOf(field));
  const lines = (field: 'officialHolders' | 'boardHolders' | 'attachments') =>
    linesInput(field, fieldLabels[field], typed[field] ?? memo[field].join('\n'), limitOf(field));
  const day = (field: 'meetingDate' | 'deadline', stored: string) =>
    dayInput(field, fieldLabels[field], typed[field] ?? stored, limitOf(field));
  const save = execute(buttonTitles.save, 'correct', buttonData(view), { style: 'positive' });
  const body = [
    day('meetingDate', memo.meetingDate),
    line('agendaItem', memo.agendaItem),
    lines('officialHolders'),
    lines('boardHolders'),
    lines('attachments'),
    line('documentsLink', documentsLink),
    day('deadline', deadline),
    actionSet([save]),
  ];
  return [{ type: 'Action.ShowCard', title: buttonTitles.correct, card: { type: 'AdaptiveCard', body } }];
}
