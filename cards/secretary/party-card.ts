import { alertKinds, type Party } from '../../bot/core/directory/party';
import { longestLabel, partyInputs } from '../../bot/core/directory/party-form';
import type { Person } from '../../bot/core/directory/person';
import { ruleKinds, type Seat } from '../../bot/core/directory/rule';
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
import { buttonTitles } from '../words/buttons';
import { partyCardWords as words } from '../words/parties';

/**
 * Lets the secretary set when this party has agreed and who its advisers are. `roster`: the people in its conversation.
 * `hasPeoplePicker`: true when the client can look up other people.
 */
export function partyCard(party: Party, roster: readonly Person[], hasPeoplePicker: boolean): AdaptiveCard {
  const data = { party: party.id, [partyInputs.revision]: party.revision ?? 0 };
  const { rule } = party;
  const seats = [...party.seats, ...Array.from({ length: emptySeats }, () => ({ label: '', persons: [] }))];
  return fitCard([500, 200, 60, 20, 8, 2], (most) => {
    const shown = { roster: roster.slice(0, most), hasPeoplePicker };
    return card(
      [
        heading(party.name),
        text(words.explanation),
        choiceInput(partyInputs.rule, words.rule, ruleChoices, rule.kind),
        lineInput(partyInputs.count, words.count, rule.kind === 'count' ? String(rule.count) : '', 3),
        choiceInput(partyInputs.alerts, words.alerts, alertChoices, party.alerts ?? 'waiting'),
        subheading(words.advisers),
        text(words.aboutAdvisers, { isSubtle: true }),
        ...seats.flatMap((seat, index) => seatInputs(seat, index + 1, shown)),
        actionSet([execute(buttonTitles.save, 'saveParty', data, { style: 'positive' })], 'Medium'),
      ],
      party.name,
    );
  });
}

/** Empty seats to fill in. After saving the card has as many again. */
const emptySeats = 2;

interface Shown {
  roster: readonly Person[];
  hasPeoplePicker: boolean;
}

function seatInputs({ label, persons }: Seat, number: number, { roster, hasPeoplePicker }: Shown): CardElement[] {
  const others = roster.filter(({ id }) => !persons.some((person) => person.id === id));
  const choices = [...persons, ...others].map(({ id, name }) => ({ title: name, value: id }));
  const people = hasPeoplePicker ? peopleInput : choicesInput;
  const chosen = persons.map(({ id }) => id);
  return [
    lineInput(partyInputs.label(number), words.seat(number), label, longestLabel),
    ...(hasPeoplePicker || choices.length > 0
      ? [people(partyInputs.people(number), words.people(number), choices, chosen)]
      : []),
  ];
}

const alertChoices = alertKinds.map((kind) => ({ title: words.alertChoices[kind], value: kind }));
const ruleChoices = ruleKinds.map((kind) => ({ title: words.rules[kind], value: kind }));
