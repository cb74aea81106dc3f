import type { DraftField } from '../../bot/core/concept/edit-draft';
import type { Confidentiality } from '../../bot/core/note/memo';
import type { ChannelFacts, Order } from '../../bot/core/proposal/proposal';

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
  channelFacts: 'Zichtbaar als de status niet Openbaar is',
};

export const confidentialityTitles: Record<Confidentiality, string> = {
  openbaar: 'Openbaar',
  besloten: 'Besloten',
  vertrouwelijk: 'Vertrouwelijk',
  geheim: 'Geheim',
  onbekend: 'Onbekend',
};

/** The choice of a note that is not Openbaar, whose subject the channels never see. */
export const channelFactsTitles: Record<ChannelFacts, string> = {
  shown: 'Nummer, zaaknummer, vergadering en agendapunt',
  hidden: 'Alleen het nummer van het voorstel',
};

export const orderTitles: Record<Order, string> = {
  together: 'Alle partijen tegelijk',
  oneByOne: 'Een voor een, zoals in de notitie',
};

/** The titles of the columns of the note's table, as a card shows them. */
export const consultationLabels = ['Afgestemd met', 'Standpunt/advies en datum'] as const;

/** The same for a written round. */
export const roundLabels = ['Namens', 'Antwoord en datum'] as const;
