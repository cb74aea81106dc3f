import { checkFieldSentence } from '../words/concept';
import type { CardInput, Choice } from './card-input';

type TextInput = Extract<CardInput, { type: 'Input.Text' }>;

/** One line of text. */
export function lineInput(id: string, label: string, value: string, maxLength: number): TextInput {
  return { type: 'Input.Text', ...named(id, label), value, maxLength };
}

export function linesInput(id: string, label: string, value: string, maxLength: number): TextInput {
  return { ...lineInput(id, label, value, maxLength), isMultiline: true };
}

/** `value`: a day such as `2025-09-03`, or empty. */
export function dateInput(id: string, label: string, value: string): CardInput {
  return { type: 'Input.Date', ...named(id, label), ...(value === '' ? {} : { value }) };
}

/** Text that is not a day is kept in a line of text: a date input could not hold it. */
export function dayInput(id: string, label: string, value: string, maxLength: number): CardInput {
  const isDay = value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay ? dateInput(id, label, value) : lineInput(id, label, value, maxLength);
}

/** An input for one choice out of a few. */
export function choiceInput(id: string, label: string, choices: readonly Choice[], value: string): CardInput {
  const look = { style: 'compact', isMultiSelect: false, wrap: true } as const;
  return { type: 'Input.ChoiceSet', ...named(id, label), ...look, choices, value };
}

/** An input for any number of choices. The chosen values come back as one text, with commas between. */
export function choicesInput(
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: readonly string[],
): CardInput {
  const look = { style: 'expanded', isMultiSelect: true, wrap: true } as const;
  return { type: 'Input.ChoiceSet', ...named(id, label), ...look, choices, value: chosen.join(',') };
}

/** Returns those of the chosen values that are a choice. */
export function among(choices: readonly { value: string }[], chosen: readonly string[]): string[] {
  return choices.map(({ value }) => value).filter((value) => chosen.includes(value));
}

/**
 * An input for people, whom Teams looks up in the whole organisation. `choices` are suggested; the chosen object ids
 * come back as one text, with commas between.
 */
export function peopleInput(
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: readonly string[],
): CardInput {
  const look = { style: 'compact', isMultiSelect: true, wrap: true } as const;
  const picker = { 'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' } } as const;
  return { type: 'Input.ChoiceSet', ...named(id, label), ...look, ...picker, choices, value: chosen.join(',') };
}

function named(id: string, label: string) {
  return { id, label, errorMessage: checkFieldSentence(label) };
}
