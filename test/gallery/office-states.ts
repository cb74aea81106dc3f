import type { NewVersionView, SectionChange } from '../../bot/core/concept/new-version';
import type { PartyForm } from '../../bot/core/directory/party-form';
import type { Seat } from '../../bot/core/directory/rule';
import { Refusal } from '../../bot/core/refusal';
import { dryRunCard } from '../../cards/author/dry-run-card';
import { newVersionAwaitedCard } from '../../cards/author/new-version-awaited-card';
import { newVersionCard } from '../../cards/author/new-version-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { partyCard } from '../../cards/secretary/party-card';
import { aDraft, aParty, aPerson, threeParties } from '../support/builders';
import { seats, takenOver } from '../support/proposal/evolved-proposals';

const roster = Array.from({ length: 36 }, (_, number) =>
  aPerson({ id: `3a5d8e20-1f64-4c7b-8a0e-${number}`, name: `Medewerker ${number + 1} van de regio` }),
);
const manySeats = Array.from(
  { length: 40 },
  (_, number): Seat => ({
    label: `Gemeente ${number + 1}`,
    persons: roster.slice(number * 3, number * 3 + 3),
  }),
);

const changes: SectionChange[] = [
  { heading: 'Onderwerp', kind: 'same', parts: [] },
  { heading: 'Vergaderdatum', kind: 'same', parts: [] },
  {
    heading: 'Financiën',
    kind: 'changed',
    parts: [
      { kind: 'same', text: 'De kosten zijn ' },
      { kind: 'removed', text: '10.000' },
      { kind: 'added', text: '12.000' },
      { kind: 'same', text: ' euro per jaar. Zij passen binnen de begroting.' },
      { kind: 'added', text: ' De gemeenten betalen ieder een deel.' },
    ],
  },
  { heading: 'Risico', kind: 'removed', parts: [{ kind: 'removed', text: 'Er zijn geen risico’s.' }] },
  { heading: 'Planning', kind: 'added', parts: [{ kind: 'added', text: 'Het plan gaat in op 1 juni.' }] },
];
const anew = Array.from(
  { length: 60 },
  (_, number): SectionChange => ({
    heading: `Onderdeel ${number + 1}`,
    kind: 'changed',
    parts: [
      { kind: 'removed', text: 'Wij vragen aandacht voor de planning – ook “in de zomer”. '.repeat(50) },
      { kind: 'added', text: 'Wij vragen aandacht voor de kosten – ook “in de winter”. '.repeat(50) },
    ],
  }),
);

const typedForm: PartyForm = {
  rule: 'count',
  count: '2',
  alerts: 'waiting',
  seats: [{ label: 'Dronten', people: roster.slice(0, 2).map(({ id }) => id) }],
};

/** The library does not have Teams' people picker: it draws another one, without a label. */
export const officeStates: Record<string, AdaptiveCard> = {
  'Nieuwe versie, wacht op de notitie': newVersionAwaitedCard(aDraft()),
  'Nieuwe versie, wat er anders is': aNewVersion(changes),
  'Nieuwe versie, niets anders': aNewVersion(changes.slice(0, 2)),
  'Nieuwe versie, alles anders': aNewVersion(anew),
  'Nieuwe versie, geweigerd': newVersionCard(newVersionOf(changes), [], {
    refusal: new Refusal('nobodyToAskAgain'),
    typed: { parties: '', documentsLink: 'https://regio.example/stukken' },
  }),
  'Partij, geweigerd': partyCard(aParty({ rule: { kind: 'all' }, seats }), roster.slice(0, 5), false, {
    refusal: new Refusal('badCount'),
    form: { ...typedForm, count: 'twee' },
  }),
  'Partij, intussen gewijzigd': partyCard(aParty({ rule: { kind: 'all' }, seats }), roster.slice(0, 5), false, {
    refusal: new Refusal('partyChangedMeanwhile'),
    form: typedForm,
  }),
  'Partij, één adviseur is genoeg': partyCard(aParty(), roster.slice(0, 5), false),
  'Partij, alle plaatsen': partyCard(aParty({ rule: { kind: 'all' }, seats }), roster.slice(0, 5), false),
  'Partij, niemand om te kiezen': partyCard(aParty(), [], false),
  'Partij, twaalf plaatsen': partyCard(
    aParty({ rule: { kind: 'count', count: 10 }, seats: manySeats }),
    roster.slice(0, 4),
    false,
  ),
  Proef: dryRunCard(
    {
      subject: 'Regionaal plan waterredding 2026-2029',
      deadline: '2026-03-20',
      missing: [],
      parties: [
        { name: 'Adviseurs gemeenten', rule: { kind: 'all' }, seats, lands: 'groupChat', turn: 1 },
        { name: 'Kustwacht', rule: { kind: 'count', count: 2 }, seats: [], lands: 'channel' as const, turn: 2 },
        ...takenOver.map((row) => ({
          name: 'Waterschap Noorderzijl',
          rule: { kind: 'one' as const },
          seats: [],
          lands: 'channel' as const,
          takenOver: row,
          turn: 0,
        })),
        { name: 'Brandweer', rule: { kind: 'one' }, seats: [], turn: 0 },
        { name: 'Politie', rule: { kind: 'informed' }, seats: [], lands: 'channel' as const, turn: 0 },
      ],
    },
    'concept',
  ),
  'Proef, er ontbreekt van alles': dryRunCard(
    { subject: '', deadline: '', missing: [new Refusal('noSubject'), new Refusal('noParty')], parties: [] },
    'concept',
  ),
};

function aNewVersion(all: readonly SectionChange[]): AdaptiveCard {
  return newVersionCard(newVersionOf(all));
}

function newVersionOf(all: readonly SectionChange[]): NewVersionView {
  const draft = aDraft({ documentsLink: 'https://noorderzijl.sharepoint.com/sites/bestuur/waterredding' });
  return { draft, proposalId: draft.id, version: 2, changes: all, parties: threeParties() };
}
