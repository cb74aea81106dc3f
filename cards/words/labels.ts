import type { DraftField } from '../../bot/core/draft';
import type { Confidentiality } from '../../bot/core/memo';

/** What the note itself calls its fields. */
export const fieldLabels: Record<DraftField, string> = {
  subject: 'Onderwerp',
  body: 'Orgaan',
  agendaItem: 'Agendapunt',
  meetingDate: 'Vergaderdatum',
  treatment: 'Behandelingstype',
  officialHolders: 'Portefeuillehouder (ambtelijk)',
  boardHolders: 'Portefeuillehouder AB',
  author: 'Auteur',
  confidentiality: 'Status',
  caseNumber: 'Zaaknummer',
  attachments: 'Bijlagen',
  request: 'Voorstel',
  documentsLink: 'Link naar de stukken',
  deadline: 'Reageren vóór',
  parties: 'Partijen',
};

export const confidentialityTitles: Record<Confidentiality, string> = {
  openbaar: 'Openbaar',
  besloten: 'Besloten',
  vertrouwelijk: 'Vertrouwelijk',
  geheim: 'Geheim',
  onbekend: 'Onbekend',
};

/** The heads of the note's own table. */
export const consultationLabels = ['Afgestemd met', 'Datum', 'Standpunt/advies'] as const;
