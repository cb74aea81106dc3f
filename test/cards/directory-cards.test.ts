import { Refusal } from '../../bot/core/refusal';
import { dryRunCard } from '../../cards/author/dry-run-card';
import { sizeOf } from '../../cards/elements/fit-card';
import { partiesCard } from '../../cards/secretary/parties-card';
import { partyCard } from '../../cards/secretary/party-card';
import { aParty, aPerson, threeParties } from '../support/builders';
import { seats, takenOver } from '../support/proposal/evolved-proposals';
import { buttonsOf, visibleText } from '../support/visible-text';

const roster = [
  aPerson({ id: 'Sietse Wiarda', name: 'Sietse Wiarda' }),
  aPerson({ id: 'Jorrit Bos', name: 'Jorrit Bos' }),
];
const [taken] = takenOver.map((row) => ({ takenOver: row }));
const municipalities = aParty({ name: 'Adviseurs gemeenten', rule: { kind: 'all' }, seats });

test('the secretary chooses when a party has agreed, and names the people of each seat', () => {
  expect(visibleText(partyCard(municipalities, roster, true))).toEqual([
    'Adviseurs gemeenten',
    'Wat u hier verandert, geldt alleen voor nieuwe voorstellen.',
    'Wanneer is deze partij akkoord?: all',
    'Aantal adviseurs, als u een aantal kiest: ___',
    'Wie krijgt een melding: waiting',
    'Wie mogen antwoorden?',
    'Noemt u niemand? Dan mag iedereen in het gesprek van deze partij antwoorden. Op elke plaats is één akkoord genoeg.',
    'Plaats 1, bijvoorbeeld een gemeente: Noorderzijl',
    'Adviseurs op plaats 1: Sietse Wiarda',
    'Plaats 2, bijvoorbeeld een gemeente: Oosterhaven',
    'Adviseurs op plaats 2: Fenna Luyten',
    'Plaats 3, bijvoorbeeld een gemeente: Sluiswijk',
    'Adviseurs op plaats 3: Kaya Demir,Bram Hoekstra',
    'Plaats 4, bijvoorbeeld een gemeente: ___',
    'Adviseurs op plaats 4: ___',
    'Plaats 5, bijvoorbeeld een gemeente: ___',
    'Adviseurs op plaats 5: ___',
    '[Opslaan]',
  ]);
});

test('people are looked up in Teams, or chosen from those who were named before or are in the conversation', () => {
  const people = partyCard(municipalities, roster, true).body.flatMap((element) =>
    element.type === 'Input.ChoiceSet' && element.id === 'people1' ? [element] : [],
  );
  expect(people).toMatchObject([
    {
      'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
      choices: [
        { title: 'Sietse Wiarda', value: 'Sietse Wiarda' },
        { title: 'Jorrit Bos', value: 'Jorrit Bos' },
      ],
    },
  ]);
});

test('people who cannot be looked up are chosen from a list', () => {
  const card = partyCard(municipalities, roster, false);
  expect(JSON.stringify(card)).not.toContain('Data.Query');
  expect(visibleText(card)).toEqual(visibleText(partyCard(municipalities, roster, true)));
});

test('a party of forty places and five hundred people fits on a card', () => {
  const people = Array.from({ length: 500 }, (_, number) =>
    aPerson({ id: `${number}`.repeat(12), name: `Lid ${number}` }),
  );
  const many = people.slice(0, 40).map((person) => ({ label: `Gemeente ${person.name}`, persons: [person] }));
  expect(sizeOf(partyCard(aParty({ seats: many }), people, true))).toBeLessThan(80_000);
});

test('the number is filled in when so many must agree', () => {
  const lines = visibleText(partyCard(aParty({ rule: { kind: 'count', count: 2 } }), [], true));
  expect(lines).toContain('Aantal adviseurs, als u een aantal kiest: 2');
});

test('every party in the list can be changed', () => {
  const buttons = buttonsOf(partiesCard(threeParties()));
  expect(buttons.map(({ title }) => title)).toEqual([
    'Kustwacht en reddingsbrigades aanpassen',
    'Waterschap Noorderzijl aanpassen',
    'Adviseurs brandweer aanpassen',
  ]);
  expect(buttons[1]).toMatchObject({ verb: 'editParty', data: { party: 'waterschap' } });
});

test('a rehearsal says who would be asked what, by when, and what is missing', () => {
  const card = dryRunCard(
    {
      subject: 'Regionaal plan waterredding 2026-2029',
      deadline: '2026-03-20',
      missing: [new Refusal('noRequest')],
      parties: [
        { name: 'Adviseurs gemeenten', rule: { kind: 'all' }, seats, lands: 'groupChat', turn: 1 },
        { name: 'Kustwacht', rule: { kind: 'count', count: 2 }, seats: [], lands: 'channel', turn: 2 },
        { name: 'Waterschap', rule: { kind: 'one' }, seats: [], lands: 'channel', turn: 0, ...taken },
        { name: 'Brandweer', rule: { kind: 'one' }, seats: [], turn: 0 },
        { name: 'Politie', rule: { kind: 'informed' }, seats: [], lands: 'channel', turn: 0 },
      ],
    },
    'concept',
  );
  expect(visibleText(card)).toEqual([
    'Proef: Regionaal plan waterredding 2026-2029',
    'Er is niets uitgezet. Zo zou het gaan.',
    'Vul eerst het voorstel in: wat wordt het bestuur gevraagd?',
    'Partij | Wat wij vragen',
    'Beurt 1: Adviseurs gemeenten | Van elke plaats moet iemand akkoord geven: Noorderzijl (Sietse Wiarda), Oosterhaven (Fenna Luyten), Sluiswijk (Kaya Demir of Bram Hoekstra). De kaart komt in de gekoppelde groepschat.',
    'Beurt 2: Kustwacht | 2 adviseurs moeten akkoord geven. De kaart komt in het gekoppelde kanaal.',
    'Waterschap | Niets: Akkoord, mits de sluis erop staat, 26-feb-2026 (jaar door ons ingevuld), volgens de oplegnotitie. De kaart komt in het gekoppelde kanaal.',
    'Brandweer | Niets: deze partij is nog niet gekoppeld.',
    'Politie | Ter kennisname: er is geen antwoord nodig. De kaart komt in het gekoppelde kanaal.',
    'Uiterlijk reageren: vr 20-mrt-2026.',
    '[Terug]',
  ]);
});

test('a rehearsal of which nothing is missing can be put out at once', () => {
  const dryRun = { subject: 'Plan', deadline: '' as const, missing: [], parties: [] };
  expect(buttonsOf(dryRunCard(dryRun, 'concept'))).toMatchObject([
    { title: 'Uitzetten', verb: 'submit', associatedInputs: 'none' },
    { title: 'Terug' },
  ]);
});
