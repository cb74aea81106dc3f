import { Refusal } from '../refusal';
import { normaliseName } from './normalise-name';
import { alertKinds, type Party } from './party';
import type { Person } from './person';
import { type Rule, ruleKinds, type Seat, whyNeverMet } from './rule';

/** Most seats: more than the largest region has municipalities. */
export const mostSeats = 40;
/** Most characters of a seat's label. */
export const longestLabel = 100;

/**
 * The ids of the party card's inputs, and of the party's revision in its data; seats count from 1. A choice of several
 * people comes as one text with commas.
 */
export const partyInputs = {
  rule: 'rule',
  count: 'count',
  alerts: 'alerts',
  revision: 'partyRevision',
  label: (seat: number) => `seat${seat}`,
  people: (seat: number) => `people${seat}`,
} as const;

/** The fields as a secretary filled them in, untrusted. */
export interface PartyForm {
  /** One of ruleKinds, if the form is honest. */
  rule: string;
  count: string;
  /** One of alertKinds. Empty on a card of an earlier release, and then the stored choice stays. */
  alerts: string;
  /** The party's revision on the card. Absent from a card of an earlier release, which is then not checked. */
  revision?: number;
  seats: readonly { label: string; people: readonly string[] }[];
}

/** The part of a party that a secretary fills in. */
export type PartyChoices = Pick<Party, 'rule' | 'seats' | 'alerts'>;

/**
 * Returns the rule and the named advisers that the form asks for. Only known people may be named. An empty seat is
 * dropped, two seats of the same name become one, and a seat without a label is called after its people.
 */
export function readPartyForm(form: PartyForm, known: readonly Person[]): PartyChoices | Refusal {
  const rule = readRule(form);
  const alerts = alertKinds.find((kind) => kind === form.alerts);
  if (!alerts && form.alerts !== '') return new Refusal('unknownButton');
  if (rule instanceof Refusal) return rule;
  const filled = form.seats.filter(({ label, people }) => label.trim() !== '' || people.length > 0);
  if (filled.length > mostSeats) return new Refusal('badSeat');
  const seats: Seat[] = [];
  for (const { label, people } of filled) {
    const persons = [...new Set(people)].flatMap((id) => known.find((person) => person.id === id) ?? []);
    if (label.trim().length > longestLabel) return new Refusal('badSeat');
    if (persons.length < new Set(people).size) return new Refusal('unknownAdviser');
    if (persons.length === 0) return new Refusal('seatIsEmpty');
    seats.push({ label: label.trim() || persons.map(({ name }) => name).join(', '), persons });
  }
  const merged = mergeSeats(seats);
  const never = whyNeverMet(rule, merged);
  return never ? new Refusal(never.kind, never.detail) : { rule, seats: merged, ...(alerts && { alerts }) };
}

/** Returns the people who are named for this party. */
export function namedPeople({ seats }: Party): Person[] {
  return seats.flatMap(({ persons }) => persons);
}

function readRule({ rule, count }: PartyForm): Rule | Refusal {
  const kind = ruleKinds.find((known) => known === rule);
  if (!kind) return new Refusal('unknownButton');
  if (kind !== 'count') return { kind };
  return /^\s*\d{1,3}\s*$/.test(count) ? { kind, count: Number(count) } : new Refusal('badCount');
}

function mergeSeats(seats: readonly Seat[]): Seat[] {
  const byName = new Map<string, Seat>();
  for (const seat of seats) {
    const name = normaliseName(seat.label) || seat.label;
    const persons = [...(byName.get(name)?.persons ?? []), ...seat.persons];
    const unique = persons.filter((person, index) => persons.findIndex(({ id }) => id === person.id) === index);
    byName.set(name, { label: byName.get(name)?.label ?? seat.label, persons: unique });
  }
  return [...byName.values()];
}
