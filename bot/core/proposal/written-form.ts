import type { IsoDate } from '../calendar/dates';
import { isSameName } from '../directory/normalise-name';
import type { LinkedParty } from '../directory/party';
import { longestLabel } from '../directory/party-form';
import type { Person, Place } from '../directory/person';
import { Refusal } from '../refusal';
import type { Policy } from './decision';
import type { Proposal, Submission } from './proposal';
import { type WrittenRule, writtenRules } from './written-round';

/** Most people of a written round: as many as its form has rows. */
export const mostPeople = 12;

/** The ids of the form's inputs; rows count from 1. */
export const writtenInputs = {
  who: (row: number) => `who${row}`,
  onBehalfOf: (row: number) => `behalf${row}`,
  rule: 'writtenRule',
  deadline: 'deadline',
} as const;

/** The choice of nobody in a row of a client that cannot look people up: a choice must have a value. */
export const nobodyChosen = '-';

/** The form as it was filled in, untrusted. `who`: Entra object ids. */
export interface WrittenForm {
  rows: readonly { who: readonly string[]; onBehalfOf: string }[];
  rule: string;
}

/** A person who can be named. Without a place the bot cannot reach this person in private. */
export interface Reachable {
  person: Person;
  place: Place | undefined;
}

/** Returns the parties of the round: each person is a party of one, with the own chat as its place. */
export function readWrittenForm(
  form: WrittenForm,
  known: readonly Reachable[],
  consultation: Pick<Proposal, 'author'>,
  policy: Policy,
): { rule: WrittenRule; parties: LinkedParty[] } | Refusal {
  const rule = writtenRules.find((each) => each === (form.rule || 'everyone'));
  if (!rule) return new Refusal('unknownButton');
  const named = peopleNamed(form);
  const unclear = whyUnclear(form, named);
  if (unclear) return unclear;
  const parties: LinkedParty[] = [];
  for (const { id, onBehalfOf } of named) {
    const found = known.find(({ person }) => person.id === id);
    if (policy.fourEyes && id === consultation.author.id) return new Refusal('authorInRound');
    if (parties.some((party) => party.id === id)) return new Refusal('twiceInRound');
    if (!found?.place) return new Refusal('notReached', found?.person.name);
    const { person, place } = found;
    parties.push(partyOfOne(person, place, freeName(onBehalfOf || person.name, person, parties)));
  }
  return { rule, parties };
}

/** The same person for the same body twice is a slip that means nothing. */
function peopleNamed({ rows }: WrittenForm): { id: string; onBehalfOf: string }[] {
  const all = rows.flatMap(({ who, onBehalfOf }) => who.map((id) => ({ id, onBehalfOf: onBehalfOf.trim() })));
  return all.filter(
    (each, index) => index === all.findIndex(({ id, onBehalfOf }) => id === each.id && onBehalfOf === each.onBehalfOf),
  );
}

function whyUnclear({ rows }: WrittenForm, named: readonly object[]): Refusal | undefined {
  const hasBareRow = rows.some(({ who, onBehalfOf }) => who.length === 0 && onBehalfOf.trim() !== '');
  if (hasBareRow || named.length === 0) return new Refusal('nobodyInRound');
  if (named.length > mostPeople) return new Refusal('tooManyInRound', String(mostPeople));
  const isTooLong = rows.some(({ onBehalfOf }) => onBehalfOf.trim().length > longestLabel);
  return isTooLong ? new Refusal('behalfTooLong', String(longestLabel)) : undefined;
}

/** Returns the version on which the parties agreed, as it is put to the people of a written round. */
export function writtenSubmission(
  consultation: Proposal,
  hash: string,
  { rule, parties, deadline }: { rule: WrittenRule; parties: readonly LinkedParty[]; deadline: IsoDate },
): Submission {
  const { id, version, revision, memo, documentsLink, document, author, authorPlace, number, channelFacts } =
    consultation;
  const noteAgain = {
    memo,
    documentsLink,
    document,
    author,
    authorPlace,
    ...(number !== undefined && { number }),
    ...(channelFacts && { channelFacts }),
  };
  const written = { rule, after: { id, version, revision, hash } };
  return { ...noteAgain, deadline, order: 'together', parties, takenOver: [], substitutions: [], written };
}

/** In a person's own chat the message alerts by itself, so nobody is mentioned. */
function partyOfOne(person: Person, place: Place, name: string): LinkedParty {
  return {
    id: person.id,
    name,
    rule: { kind: 'one' },
    seats: [{ label: name, persons: [person] }],
    alerts: 'nobody',
    place,
  };
}

/** Two people who speak for the same body are told apart by their own names. */
function freeName(name: string, person: Person, parties: readonly LinkedParty[]): string {
  return parties.some((party) => isSameName(party.name, name)) ? `${name} (${person.name})` : name;
}
