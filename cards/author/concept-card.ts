import type { ConceptView } from '../../bot/core/concept/concept-view';
import type { DraftField } from '../../bot/core/concept/edit-draft';
import { refusedField } from '../../bot/core/concept/refused-field';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  text,
} from '../elements/adaptive-card';
import { folded } from '../elements/folded';
import { refusalLines } from '../elements/refusal-lines';
import { buttonTitles } from '../words/buttons';
import {
  alreadyAnswered,
  changeAll,
  checkConcept,
  conceptDone,
  conceptHeading,
  meetingIsPast,
  notLinkedSentence,
} from '../words/concept';
import { checkSentence, remarkSentence, tableSentence } from '../words/reading';
import { refusalSentence } from '../words/refusals';
import { rowHelp } from '../words/row-parties';
import { conceptSummary as notification } from '../words/summaries';
import { conceptInput, inputOrder } from './concept-inputs';
import { conceptSummary } from './concept-summary';
import { discardButton } from './discard-button';
import { rowAnswers, rowQuestions } from './row-inputs';

/**
 * The note as the bot read it, for its author to correct and put out. Fields that need a look come first; the rest is
 * folded. `done`: what was just done with it, or empty.
 */
export function conceptCard(concept: ConceptView, done = ''): AdaptiveCard {
  const shown = inputOrder.filter((field) => isShown(concept, field));
  const others = inputOrder.filter((field) => !shown.includes(field));
  return card(
    [
      heading(conceptHeading),
      text(checkConcept),
      ...conceptSummary(concept),
      ...warnings(concept),
      ...answersInNote(concept.filledRows),
      ...rowQuestions(rowsOf(concept)),
      ...shown.flatMap((field) => [...whyShown(concept, field), ...conceptInput(concept, field)]),
      ...folded(changeAll, 'allFields', [
        ...others.flatMap((field) => conceptInput(concept, field)),
        ...rowAnswers(rowsOf(concept)),
      ]),
      ...refusalLines(concept.refused?.refusal),
      ...(done === '' ? [] : [text(done, { weight: 'Bolder', color: 'Good' })]),
      buttons(concept),
    ],
    notification(concept.draft.memo.subject),
  );
}

/** Takes the place of the concept card, or of a new version's, after Uitzetten or Weggooien. */
export function conceptDoneCard(kind: keyof typeof conceptDone, subject: string): AdaptiveCard {
  const { title, next } = conceptDone[kind];
  const sentence = subject === '' ? `${title}.` : `${title}: ${subject}`;
  return card([text(sentence, { weight: 'Bolder' }), text(next)], title);
}

function rowsOf({ rowsToAsk, linked, refused }: ConceptView) {
  return { rows: rowsToAsk, parties: linked, help: rowHelp, ...(refused && { typed: refused.typed }) };
}

/**
 * True when the author must look at this field. Answers to take over, and what the channels see of a note that is not
 * Openbaar, are always shown: only the author can choose.
 */
function isShown({ draft, toCheck, takeable, refused }: ConceptView, field: DraftField): boolean {
  if (refused && refusedField(refused.refusal) === field) return true;
  if (field === 'channelFacts') return draft.memo.confidentiality !== 'openbaar';
  return field === 'takenOver' ? takeable.length > 0 : toCheck.some((check) => check.field === field);
}

/** Says why the author must look at this field. A refusal goes before a doubt of the reader. */
function whyShown({ toCheck, refused }: ConceptView, field: DraftField): CardElement[] {
  if (refused && refusedField(refused.refusal) === field) {
    return [text(refusalSentence(refused.refusal), { color: 'Attention', spacing: 'Medium' })];
  }
  const check = toCheck.find((one) => one.field === field);
  return check ? [text(checkSentence(check), { color: 'Warning', spacing: 'Medium' })] : [];
}

function warnings({ draft, isMeetingPast, notLinked }: ConceptView): CardElement[] {
  const { fields, remarks } = draft.reading;
  const sentences = [
    ...remarks.map(remarkSentence),
    tableSentence(fields.consultation) ?? '',
    isMeetingPast ? meetingIsPast : '',
    notLinked.length === 0 ? '' : notLinkedSentence(notLinked),
  ];
  return sentences.filter(Boolean).map((sentence) => text(sentence, { color: 'Warning' }));
}

function answersInNote(rows: ConceptView['filledRows']): CardElement[] {
  if (rows.length === 0) return [];
  return [
    text(alreadyAnswered),
    ...rows.map(({ party, date, advice }) =>
      text([party, date, advice].filter(Boolean).join(', '), { isSubtle: true, spacing: 'Small' }),
    ),
  ];
}

function buttons({ draft }: ConceptView): CardElement {
  const data = { proposalId: draft.id, party: '', version: 1, revision: 0 };
  return actionSet(
    [
      execute(buttonTitles.submit, 'submit', data, { style: 'positive' }),
      execute(buttonTitles.dryRun, 'dryRun', data),
      execute(buttonTitles.save, 'saveDraft', data),
      discardButton(data),
    ],
    'Medium',
  );
}
