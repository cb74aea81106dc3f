import type { ConceptView } from '../../bot/core/concept/concept-view';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  text,
} from '../elements/adaptive-card';
import { fieldLabels } from '../words/labels';
import { listOf } from '../words/lists';
import { refusalSentence } from '../words/refusals';
import { conceptSummary } from '../words/summaries';
import { conceptInputs } from './concept-inputs';

/** What was read from the note, field by field, for the author to correct and put out. */
export function conceptCard(concept: ConceptView): AdaptiveCard {
  return card(
    [
      heading('Concept'),
      text('Kijk na wat wij in uw notitie lazen. Alleen u ziet dit concept.'),
      ...pointsOfAttention(concept),
      ...conceptInputs(concept),
      buttons(concept),
    ],
    conceptSummary(concept.draft.memo.subject),
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

function pointsOfAttention({ refusal, missing, isMeetingPast, notLinked, filledRows }: ConceptView): CardElement[] {
  const labels = listOf(missing.map((field) => lowerFirst(fieldLabels[field])));
  const warnings = [
    ...(labels === '' ? [] : [`Nog in te vullen: ${labels}.`]),
    ...(isMeetingPast ? ['De vergaderdatum is al voorbij. U kunt de notitie toch uitzetten.'] : []),
    ...(notLinked.length === 0 ? [] : [notLinkedSentence(notLinked)]),
  ];
  return [
    ...(refusal ? [text(refusalSentence(refusal), { weight: 'Bolder', color: 'Attention' })] : []),
    ...warnings.map((warning) => text(warning, { color: 'Warning' })),
    ...alreadyAnswered(filledRows),
  ];
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

function lowerFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
