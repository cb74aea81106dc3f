import { conceptView } from '../../bot/core/concept/concept-view';
import type { RowToAsk } from '../../bot/core/concept/row-parties';
import { emptyMemo } from '../../bot/core/note/memo';
import type { Reading } from '../../bot/core/note/reading';
import { Refusal } from '../../bot/core/refusal';
import { conceptCard, conceptDoneCard } from '../../cards/author/concept-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { saved } from '../../cards/words/concept';
import { aDraft, aMemo, threeParties } from '../support/builders';

const parties = threeParties();
const today = '2026-03-02';
const filled = [
  { party: 'Waterschap Noorderzijl', date: '26 februari', advice: 'Akkoord' },
  { party: 'Adviseurs brandweer', date: '3-feb-2026', advice: 'Volgt nog' },
];
const tableRows = filled.map((row, index) => ({ party: index === 0 ? 'waterschap' : 'brandweer', row }));
const otherNames = ['KW', 'Ondernemingsraad'].map((party) => ({ party, date: '', advice: '' }));
const otherNameRows: RowToAsk[] = [
  { field: 'rowParty1', number: 1, name: 'KW', likely: 'kustwacht', answer: '' },
  { field: 'rowParty2', number: 2, name: 'Ondernemingsraad', likely: '', answer: '' },
];
const untouched = { documentsLink: '', deadline: '', parties: [] } as const;

const unsure: Reading = {
  fields: {
    confidentiality: { sure: 'missing', where: 'Status', why: 'severalTicked' },
    attachments: { sure: 'missing', where: 'Bijlage', why: 'onlyACount' },
    request: { sure: 'unsure', where: 'Besluit', why: 'unclearLabel' },
    meetingDate: { sure: 'unsure', where: 'Datum', why: 'unclearLabel' },
    boardHolders: { sure: 'unsure', where: 'Portefeuillehouder', why: 'roleNotSaid' },
    consultation: { sure: 'unsure', where: 'Afgestemd met', why: 'secondTable' },
  },
  remarks: [{ kind: 'secondNote', detail: 'Agendapunt: 8 Onderwerp: Plan waterveiligheid' }],
};

export const conceptStates: Record<string, AdaptiveCard> = {
  'Concept, alles gelezen': conceptCard(conceptView(aDraft(), parties, [], today)),
  'Concept, tabel al ingevuld': conceptCard(
    conceptView(aDraft({ memo: aMemo({ consultation: filled }), tableRows, order: 'oneByOne' }), parties, [], today),
  ),
  'Concept, van alles niet gevonden': conceptCard(
    conceptView(
      aDraft({ memo: aMemo({ agendaItem: '', officialHolders: [], confidentiality: 'onbekend' }), ...untouched }),
      parties.slice(0, 1),
      ['Waterschap Noorderzijl', 'Adviseurs brandweer'],
      '2026-04-20',
    ),
  ),
  'Concept, niet alles is zeker': conceptCard(
    conceptView(
      aDraft({ memo: aMemo({ confidentiality: 'onbekend', attachments: [] }), reading: unsure }),
      parties,
      [],
      today,
    ),
  ),
  'Concept, partijen onder een andere naam': conceptCard(
    conceptView(
      aDraft({ memo: aMemo({ consultation: otherNames }), tableRows: [], parties: [] }),
      parties,
      ['Ondernemingsraad'],
      today,
      { rowsToAsk: otherNameRows },
    ),
  ),
  'Concept, leeg en zonder partijen': conceptCard(
    conceptView(aDraft({ memo: emptyMemo, ...untouched }), [], [], today),
  ),
  'Concept, nog niet uitgezet': conceptCard(
    conceptView(aDraft({ memo: aMemo({ subject: '' }) }), parties, [], today, {
      refused: { refusal: new Refusal('noSubject'), typed: { agendaItem: '7 B' } },
    }),
  ),
  'Concept, opgeslagen': conceptCard(conceptView(aDraft(), parties, [], today), saved),
  'Concept, uitgezet': conceptDoneCard('submitted', 'Regionaal plan waterredding 2026-2029'),
  'Concept, nieuwe versie uitgezet': conceptDoneCard('newVersion', 'Regionaal plan waterredding 2026-2029'),
  'Concept, weggegooid': conceptDoneCard('discarded', 'Regionaal plan waterredding 2026-2029'),
};
