import { formatDutchDate } from '../core/calendar/dates';
import type { Confidentiality, Memo } from '../core/note/memo';

/** The facts at the top of a note, in its order, as people read them. */
export function factsOf(memo: Memo): [label: string, value: string][] {
  return [
    ['Oplegnotitie voor', memo.body],
    ['Agendapunt', memo.agendaItem],
    ['Vergaderdatum', memo.meetingDate === '' ? '' : formatDutchDate(memo.meetingDate)],
    ['Onderwerp', memo.subject],
    ['Behandelingstype', memo.treatment],
    ['(ambtelijk) Portefeuillehouder', memo.officialHolders.join(' / ')],
    ['Portefeuillehouder AB', memo.boardHolders.join(' / ')],
    ['Auteur', memo.author],
    ['Status', statuses[memo.confidentiality]],
    ['Bijlagen', memo.attachments.map((item) => `• ${item}`).join('\n')],
  ];
}

const statuses: Record<Confidentiality, string> = {
  openbaar: 'Openbaar',
  besloten: 'Besloten',
  vertrouwelijk: 'Vertrouwelijk',
  geheim: 'Geheim',
  onbekend: '',
};
