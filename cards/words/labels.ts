import type { DraftField } from '../../bot/core/concept/edit-draft';
import type { Confidentiality } from '../../bot/core/note/memo';
import type { Order } from '../../bot/core/proposal/proposal';

/** The fields by the names that notes give them. */
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
  deadline: 'Uiterlijk reageren',
  parties: 'Partijen',
  takenOver: 'Overnemen zoals het in de notitie staat',
  order: 'Volgorde',
};

export const confidentialityTitles: Record<Confidentiality, string> = {
  openbaar: 'Openbaar',
  besloten: 'Besloten',
  vertrouwelijk: 'Vertrouwelijk',
  geheim: 'Geheim',
  onbekend: 'Onbekend',
};

export const orderTitles: Record<Order, string> = {
  together: 'Alle partijen tegelijk',
  oneByOne: 'Een voor een, zoals in de notitie',
};

/** The titles of the columns of the note's table, as a card shows them. */
export const consultationLabels = ['Afgestemd met', 'Standpunt/advies en datum'] as const;
