import { longestLabel } from '../../bot/core/directory/party-form';
import type { Person } from '../../bot/core/directory/person';
import type { ProposalView } from '../../bot/core/proposal/view';
import { mostPeople, nobodyChosen, type WrittenForm, writtenInputs } from '../../bot/core/proposal/written-form';
import { writtenRules } from '../../bot/core/proposal/written-round';
import type { Refusal } from '../../bot/core/refusal';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  text,
} from '../elements/adaptive-card';
import { fitCard } from '../elements/fit-card';
import { folded } from '../elements/folded';
import { choiceInput, dateInput, lineInput, peopleInput } from '../elements/inputs';
import { buttonData } from '../party/answer-buttons';
import { buttonTitles } from '../words/buttons';
import { fieldLabels } from '../words/labels';
import { refusalSentence } from '../words/refusals';
import { titleOf } from '../words/titles';
import { askRoundTitle, notReached, roundWords as words } from '../words/written-round';

/** The people who can be chosen, and the form as it was filled in before. */
export interface RoundForm {
  known: readonly Person[];
  /** True when the client can look people up in the whole organisation. */
  hasPeoplePicker: boolean;
  form: WrittenForm;
  /** As typed, or a day such as `2027-03-09`. */
  deadline: string;
  refusal?: Refusal;
}

/** Asks who agree in writing to the version on which the parties agreed. A refused form keeps what was filled in. */
export function roundCard(view: ProposalView, round: RoundForm): AdaptiveCard {
  const title = askRoundTitle(titleOf(view));
  const { form, refusal } = round;
  const filled = Math.max(rowsAtFirst, form.rows.length);
  return fitCard([500, 200, 60, 20], (most) => {
    const rows = Array.from({ length: mostPeople }, (_, index) => rowInputs(round, index + 1, most));
    const nobody = !round.hasPeoplePicker && round.known.length === 0;
    return card(
      [
        heading(title),
        text(words.explanation),
        ...(nobody ? [text(words.nobodyKnown, { weight: 'Bolder' })] : []),
        ...rows.slice(0, filled).flat(),
        ...folded(words.morePeople, 'morePeople', rows.slice(filled).flat()),
        choiceInput(writtenInputs.rule, words.rule, ruleChoices, form.rule || 'everyone'),
        dateInput(writtenInputs.deadline, fieldLabels.deadline, round.deadline),
        ...(refusal ? [text(whyRefused(refusal), { weight: 'Bolder', color: 'Attention' })] : []),
        actionSet(
          [execute(buttonTitles.startRound, 'startWrittenRound', buttonData(view), { style: 'positive' })],
          'Medium',
        ),
      ],
      title,
    );
  });
}

/** A card may name a person; a refusal's own sentence may not. */
function whyRefused(refusal: Refusal): string {
  return refusal.kind === 'notReached' && refusal.detail !== '' ? notReached(refusal.detail) : refusalSentence(refusal);
}

/** Most rounds are among a chair and a few others. */
const rowsAtFirst = 3;

function rowInputs({ known, hasPeoplePicker, form }: RoundForm, row: number, most: number): CardElement[] {
  const { who = [], onBehalfOf = '' } = form.rows[row - 1] ?? {};
  const chosen = known.filter(({ id }) => who.includes(id));
  const others = known.filter(({ id }) => !who.includes(id)).slice(0, most);
  const choices = [...chosen, ...others].map(({ id, name }) => ({ title: name, value: id }));
  const id = writtenInputs.who(row);
  const nobody = { title: words.nobody, value: nobodyChosen };
  return [
    hasPeoplePicker
      ? peopleInput(id, words.who(row), choices, who)
      : choiceInput(id, words.who(row), [nobody, ...choices], who[0] ?? nobodyChosen),
    lineInput(writtenInputs.onBehalfOf(row), words.onBehalfOf(row), onBehalfOf, longestLabel),
  ];
}

const ruleChoices = writtenRules.map((rule) => ({ title: words.rules[rule], value: rule }));
