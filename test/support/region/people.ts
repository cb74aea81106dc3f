import type { LinkedParty } from '../../../bot/core/directory/party';
import type { Person, Place } from '../../../bot/core/directory/person';
import type { Rule, Seat } from '../../../bot/core/directory/rule';
import { aPlace } from '../builders';
import { secretary } from '../memory-bot/memory-bot';

/** The people of a small safety region, by the word that the table of questions calls them. */
export const people = {
  ilse: secretary,
  pieter: person(1, 'Pieter Kruitwagen'),
  fatima: person(2, 'Fatima El Amrani'),
  karel: person(3, 'Karel Brouwer'),
  sanne: person(4, 'Sanne de Wit'),
  ruben: person(5, 'Ruben Mulder'),
  mieke: person(6, 'Mieke Prins'),
  daan: person(7, 'Daan Vos'),
  annelies: person(8, 'Annelies Kok'),
  naima: person(9, 'Naima Bakri'),
  henk: person(10, 'Henk Visser'),
  /** A colleague who takes no part in anything. */
  tom: person(11, 'Tom Bakker'),
} satisfies Record<string, Person>;
export type Name = keyof typeof people;

/** The advisory parties, each linked to a channel of its own. */
export const parties = {
  lgo: party('lgo', 'LGO crisisbeheersing', [seat('Crisisbeheersing', people.karel)]),
  vd: party('vd', 'Veiligheidsdirectie', [seat('Directie', people.sanne)]),
  gem: party(
    'gem',
    'Adviseurs gemeenten',
    [seat('Berkhout', people.ruben), seat('Oosterveen', people.mieke), seat('Lindewaard', people.daan)],
    { kind: 'all' },
  ),
  brw: party('brw', 'Regionale brandweer'),
  ghor: party('ghor', 'GHOR'),
  fin: party('fin', 'Adviseurs financiën', [seat('Financiën', people.henk)]),
} satisfies Record<string, LinkedParty>;
export type PartyId = keyof typeof parties;

/** The members of each party's channel. */
export const members: Readonly<Record<PartyId, readonly Person[]>> = {
  lgo: [people.karel],
  vd: [people.sanne],
  gem: [people.ruben, people.mieke, people.daan],
  brw: [people.annelies],
  ghor: [people.naima],
  fin: [people.henk],
};

/** Where somebody talks with the bot alone. */
export function privatePlaceOf({ id }: Person): Place {
  return aPlace({ conversationId: `a:${id}` });
}

/** A group chat that is nobody's. */
export const groupChat = aPlace({ kind: 'groupChat', conversationId: '19:borrel@thread.v2' });

function person(number: number, name: string): Person {
  return { id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, name };
}

function seat(label: string, ...persons: Person[]): Seat {
  return { label, persons };
}

function party(id: string, name: string, seats: readonly Seat[] = [], rule: Rule = { kind: 'one' }): LinkedParty {
  const place = aPlace({ kind: 'channel', conversationId: `19:${id}@thread.tacv2`, groupId: `team-${id}` });
  return { id, name, rule, seats, place };
}
