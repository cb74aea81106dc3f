/** The labels in a document that the bot makes itself, and in a comparison of two versions. */
export const noteLabels = {
  body: 'Oplegnotitie voor',
  agendaItem: 'Agendapunt',
  meetingDate: 'Vergaderdatum',
  subject: 'Onderwerp',
  treatment: 'Behandelingstype',
  officialHolders: '(ambtelijk) Portefeuillehouder',
  boardHolders: 'Portefeuillehouder AB',
  author: 'Auteur',
  confidentiality: 'Status',
  attachments: 'Bijlagen',
  caseNumber: 'Zaaknummer',
  request: 'Voorstel',
};

export const noteTableTitles = ['Afgestemd met:', 'Datum:', 'Standpunt/advies:'];

/** `base`: the author's own file name, without its ending; may be empty. */
export function finishedFileName(base: string): string {
  return `${base || 'oplegnotitie'} (afgestemd).docx`;
}
