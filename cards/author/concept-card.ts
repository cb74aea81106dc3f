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
import { listOf } from '../words/lists';
import { checkSentence, remarkSentence, tableSentence } from '../words/reading';
import { refusalSentence } from '../words/refusals';
import { conceptSummary as notification } from '../words/summaries';
import { conceptInput, inputOrder } from './concept-inputs';
import { conceptSummary } from './concept-summary';

/** What was read from the note, for its author to look at and put out: first what needs looking at, the rest folded. */
export function conceptCard(concept: ConceptView): AdaptiveCard {
  const shown = inputOrder.filter((field) => isShown(concept, field));
  const others = inputOrder.filter((field) => !shown.includes(field));
  return card(
    [
      heading('Concept'),
      text('Kijk na wat wij in uw notitie lazen. Alleen u ziet dit concept.'),
      ...conceptSummary(concept),
      ...warnings(concept),
      ...alreadyAnswered(concept.filledRows),
      ...shown.flatMap((field) => [...whyShown(concept, field), ...conceptInput(concept, field)]),
      ...folded(
        'Alles aanpassen',
        'allFields',
        others.flatMap((field) => conceptInput(concept, field)),
      ),
      ...refusal(concept),
      buttons(concept),
    ],
    notification(concept.draft.memo.subject),
  );
}

/** Takes the place of the concept card, or of a new version's, after Uitzetten or Weggooien. */
export function conceptDoneCard(kind: 'submitted' | 'newVersion' | 'discarded', subject: string): AdaptiveCard {
  const title = doneTitles[kind];
  const sentence = subject === '' ? `${title}.` : `${title}: ${subject}`;
  return card([text(sentence, { weight: 'Bolder' }), text(whatNext[kind])], title);
}

const doneTitles = { submitted: 'Uitgezet', newVersion: 'Nieuwe versie uitgezet', discarded: 'Weggegooid' };
const whatNext = {
  submitted: 'De partijen krijgen nu een kaart. Op de statuskaart ziet u wie heeft geantwoord.',
  newVersion: 'Op de kaarten van de partijen staat nu deze versie. Op de statuskaart ziet u wie heeft geantwoord.',
  discarded: 'Van dit concept is niets bewaard.',
};

/** Answers to take over are a choice that only the author can make. */
function isShown({ toCheck, takeable, refused }: ConceptView, field: DraftField): boolean {
  if (refused && refusedField(refused.refusal) === field) return true;
  return field === 'takenOver' ? takeable.length > 0 : toCheck.some((check) => check.field === field);
}

/** Why the author is to look at this field: the refusal goes before what the reader says. */
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
    isMeetingPast ? 'De vergaderdatum is al voorbij. U kunt de notitie toch uitzetten.' : '',
    notLinked.length === 0 ? '' : notLinkedSentence(notLinked),
  ];
  return sentences.filter(Boolean).map((sentence) => text(sentence, { color: 'Warning' }));
}

function refusal({ refused }: ConceptView): CardElement[] {
  return refused ? [text(refusalSentence(refused.refusal), { weight: 'Bolder', color: 'Attention' })] : [];
}

function alreadyAnswered(rows: ConceptView['filledRows']): CardElement[] {
  if (rows.length === 0) return [];
  return [
    text('Deze antwoorden staan al in de notitie. Wij vragen het deze partijen opnieuw.'),
    ...rows.map(({ party, date, advice }) =>
      text([party, date, advice].filter(Boolean).join(', '), { isSubtle: true, spacing: 'Small' }),
    ),
  ];
}

function notLinkedSentence(names: readonly string[]): string {
  const [are, get] = names.length === 1 ? ['is', 'krijgt'] : ['zijn', 'krijgen'];
  return `${listOf(names)} ${are} nog niet gekoppeld en ${get} de notitie dus niet. Vraag de secretaris om te koppelen.`;
}

function buttons({ draft }: ConceptView): CardElement {
  const data = { proposalId: draft.id, party: '', version: 1, revision: 0 };
  return actionSet(
    [
      execute('Uitzetten', 'submit', data, { style: 'positive' }),
      execute('Proef', 'dryRun', data),
      execute('Opslaan', 'saveDraft', data),
      execute('Weggooien', 'discardDraft', data, { style: 'destructive', inputs: 'none' }),
    ],
    'Medium',
  );
}
