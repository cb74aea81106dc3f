import { alertKinds, type Party } from '../../bot/core/directory/party';
import { longestLabel, namedPeople, type PartyForm, partyInputs } from '../../bot/core/directory/party-form';
import type { Person } from '../../bot/core/directory/person';
import { ruleKinds } from '../../bot/core/directory/rule';
import type { Refusal } from '../../bot/core/refusal';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  subheading,
  text,
} from '../elements/adaptive-card';
import { fitCard } from '../elements/fit-card';
import { choiceInput, choicesInput, lineInput, peopleInput } from '../elements/inputs';
import { refusalLines } from '../elements/refusal-lines';
import { buttonTitles } from '../words/buttons';
import { partyCardWords as words } from '../words/parties';
import { ruleWords } from '../words/rules';

/**
 * Lets the secretary set when this party has agreed and who its advisers are. `roster`: the people in its conversation.
 * `hasPeoplePicker`: true when the client can look up other people. `refused`: the last form, if it was refused.
 */
export function partyCard(
  party: Party,
  roster: readonly Person[],
  hasPeoplePicker: boolean,
  refused?: RefusedPartyForm,
): AdaptiveCard {
  const data = { party: party.id, [partyInputs.revision]: party.revision ?? 0 };
  const { rule, count, alerts, seats } = refused?.form ?? formOf(party);
  const known = [...namedPeople(party), ...roster];
  return fitCard([500, 200, 60, 20, 8, 2], (most) => {
    const shown = { known, suggested: roster.slice(0, most), hasPeoplePicker };
    return card(
      [
        heading(party.name),
        text(words.explanation),
        choiceInput(partyInputs.rule, words.rule, ruleChoices, rule),
        lineInput(partyInputs.count, words.count, count, 3),
        choiceInput(partyInputs.alerts, words.alerts, alertChoices, alerts),
        subheading(words.advisers),
        text(words.aboutAdvisers, { isSubtle: true }),
        ...[...seats, ...emptySeats].flatMap((seat, index) => seatInputs(seat, index + 1, shown)),
        ...refusal(party, refused?.refusal),
        actionSet([execute(buttonTitles.save, 'saveParty', data, { style: 'positive' })], 'Medium'),
      ],
      party.name,
    );
  });
}

/** Empty seats to fill in. After saving the card has as many again. */
const emptySeats = [
  { label: '', people: [] },
  { label: '', people: [] },
];

/** The secretary's last form, and why it was refused. */
export interface RefusedPartyForm {
  form: PartyForm;
  refusal: Refusal;
}

/** The form as it would be sent, had the secretary changed nothing. */
function formOf({ rule, alerts = 'waiting', seats }: Party): PartyForm {
  return {
    rule: rule.kind,
    count: rule.kind === 'count' ? String(rule.count) : '',
    alerts,
    seats: seats.map(({ label, persons }) => ({ label, people: persons.map(({ id }) => id) })),
  };
}

function refusal({ rule, seats }: Party, why: Refusal | undefined): CardElement[] {
  const isChanged = why?.kind === 'partyChangedMeanwhile';
  return [...refusalLines(why), ...(isChanged ? [text(words.nowStored(ruleWords(rule, seats)))] : [])];
}

interface Shown {
  known: readonly Person[];
  suggested: readonly Person[];
  hasPeoplePicker: boolean;
}

function seatInputs(seat: FormSeat, number: number, { known, suggested, hasPeoplePicker }: Shown): CardElement[] {
  const { label, people: chosen } = seat;
  const persons = chosen.flatMap((id) => known.find((person) => person.id === id) ?? []);
  const others = suggested.filter(({ id }) => !chosen.includes(id));
  const choices = [...persons, ...others].map(({ id, name }) => ({ title: name, value: id }));
  const people = hasPeoplePicker ? peopleInput : choicesInput;
  return [
    lineInput(partyInputs.label(number), words.seat(number), label, longestLabel),
    ...(hasPeoplePicker || choices.length > 0
      ? [people(partyInputs.people(number), words.people(number), choices, chosen)]
      : []),
  ];
}

type FormSeat = PartyForm['seats'][number];
const alertChoices = alertKinds.map((kind) => ({ title: words.alertChoices[kind], value: kind }));
const ruleChoices = ruleKinds.map((kind) => ({ title: words.rules[kind], value: kind }));
