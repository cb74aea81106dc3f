import type { ConceptView } from '../bot/core/concept-view';
import { type DraftField, limitOf } from '../bot/core/draft';
import { confidentialities } from '../bot/core/memo';
import { type CardElement, type CardInput, text } from './adaptive-card';
import { confidentialityTitles, fieldLabels } from './words/labels';

/** One input for each field. None is required here, because a half-filled concept may be saved. */
export function conceptInputs({ draft, linked }: ConceptView): CardElement[] {
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
    choice('confidentiality', confidentialities.map(asConfidentialityChoice), memo.confidentiality, false),
    text('Alleen bij de status Openbaar staat de inhoud van de notitie in de kanalen.', { isSubtle: true }),
    line('documentsLink', documentsLink),
    ...partiesInput(linked, draft.parties),
    date('deadline', deadline),
  ];
}

function partiesInput(linked: ConceptView['linked'], chosen: readonly string[]): CardElement[] {
  if (linked.length === 0) return [text('Er is nog geen partij gekoppeld. Vraag dit aan de secretaris.')];
  const choices = linked.map((party) => ({ title: party.name, value: party.id }));
  return [
    choice(
      'parties',
      choices,
      linked
        .filter(({ id }) => chosen.includes(id))
        .map(({ id }) => id)
        .join(','),
      true,
    ),
  ];
}

function line(id: DraftField, value: string): CardInput {
  return { type: 'Input.Text', ...named(id), value, maxLength: limitOf(id) };
}

function lines(id: DraftField, value: string): CardInput {
  return { ...line(id, value), type: 'Input.Text', maxLength: limitOf(id), isMultiline: true };
}

function date(id: DraftField, value: string): CardInput {
  return { type: 'Input.Date', ...named(id), ...(value === '' ? {} : { value }) };
}

function choice(
  id: DraftField,
  choices: { title: string; value: string }[],
  value: string,
  isMultiSelect: boolean,
): CardInput {
  const style = isMultiSelect ? 'expanded' : 'compact';
  return { type: 'Input.ChoiceSet', ...named(id), style, isMultiSelect, wrap: true, choices, value };
}

function named(id: DraftField) {
  return { id, label: fieldLabels[id], errorMessage: `Kijk dit veld na: ${fieldLabels[id]}.` };
}

function asConfidentialityChoice(value: (typeof confidentialities)[number]) {
  return { title: confidentialityTitles[value], value };
}
