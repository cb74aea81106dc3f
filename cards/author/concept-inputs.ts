import type { ConceptView } from '../../bot/core/concept/concept-view';
import { type DraftField, limitOf } from '../../bot/core/concept/edit-draft';
import { confidentialities } from '../../bot/core/note/memo';
import { orders } from '../../bot/core/proposal/proposal';
import { type CardElement, type CardInput, text } from '../elements/adaptive-card';
import { choiceInput, choicesInput, dateInput, lineInput, linesInput } from '../elements/inputs';
import { confidentialityTitles, fieldLabels, orderTitles } from '../words/labels';
import { takenOverWords } from '../words/taken-over';

/** One input for each field. None is required here, because a half-filled concept may be saved. */
export function conceptInputs({ draft, linked, takeable }: ConceptView): CardElement[] {
  const { memo, documentsLink, deadline } = draft;
  return [
    line('subject', memo.subject),
    lines('request', memo.request),
    line('body', memo.body),
    line('agendaItem', memo.agendaItem),
    date('meetingDate', memo.meetingDate),
    line('treatment', memo.treatment),
    lines('officialHolders', memo.officialHolders.join('\n')),
    lines('boardHolders', memo.boardHolders.join('\n')),
    line('author', memo.author),
    line('caseNumber', memo.caseNumber),
    lines('attachments', memo.attachments.join('\n')),
    choiceInput('confidentiality', fieldLabels.confidentiality, confidentialityChoices, memo.confidentiality),
    text('Alleen bij de status Openbaar staat de inhoud van de notitie in de kanalen.', { isSubtle: true }),
    line('documentsLink', documentsLink),
    ...partiesInput(linked, draft.parties),
    ...takenOverInput(takeable, draft.takenOver),
    ...(linked.length > 1 ? [choiceInput('order', fieldLabels.order, orderChoices, draft.order)] : []),
    date('deadline', deadline),
  ];
}

function partiesInput(linked: ConceptView['linked'], chosen: readonly string[]): CardElement[] {
  if (linked.length === 0) return [text('Er is nog geen partij gekoppeld. Vraag de secretaris om te koppelen.')];
  const choices = linked.map((party) => ({ title: party.name, value: party.id }));
  return [choicesInput('parties', fieldLabels.parties, choices, among(choices, chosen))];
}

function takenOverInput(takeable: ConceptView['takeable'], chosen: readonly string[]): CardElement[] {
  if (takeable.length === 0) return [];
  const choices = takeable.map((row) => ({ title: `${row.name}: ${takenOverWords(row)}`, value: row.party }));
  return [
    choicesInput('takenOver', fieldLabels.takenOver, choices, among(choices, chosen)),
    text('Kiest u een antwoord niet? Dan vragen wij het die partij opnieuw.', { isSubtle: true, spacing: 'Small' }),
  ];
}

function among(choices: readonly { value: string }[], chosen: readonly string[]): string[] {
  return choices.map(({ value }) => value).filter((value) => chosen.includes(value));
}

function line(id: DraftField, value: string): CardInput {
  return lineInput(id, fieldLabels[id], value, limitOf(id));
}

function lines(id: DraftField, value: string): CardInput {
  return linesInput(id, fieldLabels[id], value, limitOf(id));
}

function date(id: DraftField, value: string): CardInput {
  return dateInput(id, fieldLabels[id], value);
}

const confidentialityChoices = confidentialities.map((value) => ({ title: confidentialityTitles[value], value }));
const orderChoices = orders.map((value) => ({ title: orderTitles[value], value }));
