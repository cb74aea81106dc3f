import type { ConceptView } from '../../bot/core/concept/concept-view';
import { type DraftField, limitOf } from '../../bot/core/concept/edit-draft';
import { confidentialities } from '../../bot/core/note/memo';
import { channelFactsChoices, orders } from '../../bot/core/proposal/proposal';
import { type CardElement, text } from '../elements/adaptive-card';
import { among, choiceInput, choicesInput, dayInput, lineInput, linesInput } from '../elements/inputs';
import { noPartyLinked, notChosenIsAsked, onlyOpenbaarShown } from '../words/concept';
import { channelFactsTitles, confidentialityTitles, fieldLabels, orderTitles } from '../words/labels';
import { takenOverWords } from '../words/taken-over';

/** The order of the inputs on the card. */
export const inputOrder: readonly DraftField[] = [
  'subject',
  'request',
  'body',
  'agendaItem',
  'meetingDate',
  'treatment',
  'officialHolders',
  'boardHolders',
  'author',
  'caseNumber',
  'attachments',
  'confidentiality',
  'channelFacts',
  'documentsLink',
  'parties',
  'takenOver',
  'order',
  'deadline',
];

/**
 * The input for one field, holding the text typed last, or else the stored value. Empty when there is nothing to
 * choose. No field is required, because a half-filled concept may be saved.
 */
export function conceptInput(concept: ConceptView, field: DraftField): CardElement[] {
  const { draft, linked, refused } = concept;
  const { memo } = draft;
  const label = fieldLabels[field];
  const typed = refused?.typed[field];
  const line = (stored: string) => [lineInput(field, label, typed ?? stored, limitOf(field))];
  const day = (stored: string) => [dayInput(field, label, typed ?? stored, limitOf(field))];
  const lines = (stored: string) => [linesInput(field, label, typed ?? stored, limitOf(field))];
  switch (field) {
    case 'request':
      return lines(memo.request);
    case 'officialHolders':
    case 'boardHolders':
    case 'attachments':
      return lines(memo[field].join('\n'));
    case 'meetingDate':
      return day(memo.meetingDate);
    case 'deadline':
      return day(draft.deadline);
    case 'documentsLink':
      return line(draft.documentsLink);
    case 'confidentiality':
      return [
        choiceInput(field, label, confidentialityChoices, typed ?? memo.confidentiality),
        text(onlyOpenbaarShown, { isSubtle: true }),
      ];
    case 'parties':
      return partiesInput(concept, typed?.split(',') ?? draft.parties);
    case 'takenOver':
      return takenOverInput(concept, typed?.split(',') ?? draft.takenOver);
    case 'order':
      return linked.length > 1 ? [choiceInput(field, label, orderChoices, typed ?? draft.order)] : [];
    case 'channelFacts':
      return [choiceInput(field, label, channelFactsOptions, typed || (draft.channelFacts ?? 'shown'))];
    default:
      return line(memo[field]);
  }
}

function partiesInput({ linked }: ConceptView, chosen: readonly string[]): CardElement[] {
  if (linked.length === 0) return [text(noPartyLinked)];
  const choices = linked.map((party) => ({ title: party.name, value: party.id }));
  return [choicesInput('parties', fieldLabels.parties, choices, among(choices, chosen))];
}

function takenOverInput({ takeable }: ConceptView, chosen: readonly string[]): CardElement[] {
  if (takeable.length === 0) return [];
  const choices = takeable.map((row) => ({ title: `${row.name}: ${takenOverWords(row)}`, value: row.party }));
  return [
    choicesInput('takenOver', fieldLabels.takenOver, choices, among(choices, chosen)),
    text(notChosenIsAsked, { isSubtle: true, spacing: 'Small' }),
  ];
}

const confidentialityChoices = confidentialities.map((value) => ({ title: confidentialityTitles[value], value }));
const channelFactsOptions = channelFactsChoices.map((value) => ({ title: channelFactsTitles[value], value }));
const orderChoices = orders.map((value) => ({ title: orderTitles[value], value }));
