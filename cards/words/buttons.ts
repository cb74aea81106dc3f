import { shorten } from './shorten';

/**
 * Titles of buttons. The titles of answers are in positions; a button that asks a question is called after its command.
 */
export const buttonTitles = {
  submit: 'Uitzetten',
  dryRun: 'Proef',
  save: 'Opslaan',
  discard: 'Weggooien',
  discardForSure: 'Ja, weggooien',
  back: 'Terug',
  send: 'Versturen',
  reply: 'Reageer',
  newVersion: 'Nieuwe versie',
  correct: 'Aanpassen',
  remind: 'Herinner',
  withdraw: 'Intrekken',
  writtenRound: 'Schriftelijke ronde',
  startRound: 'Ronde starten',
  closeRound: 'Ronde sluiten',
  lift: 'Niet akkoord laten vervallen',
  takeBack: 'Antwoord herzien',
  readNote: 'Lees de notitie',
  openDocuments: 'Open de stukken',
  openCard: 'Open de kaart',
  openInChannel: 'Open in kanaal',
  download: 'Download oplegnotitie',
  downloadCertificate: 'Download bewijsstuk',
  openDownload: 'Openen',
  nextPage: 'Volgende',
  previousPage: 'Vorige',
  downloadList: 'Download lijst',
  exportNote: 'Oplegnotitie met tabel',
  exportCertificate: 'Bewijsstuk (pdf)',
  exportRecord: 'Vastlegging (zip)',
};

/** Says where a refused form still stands. */
export const formIsKept = `Wat u invulde, staat nog onder ${buttonTitles.correct}.`;

export function liftTitle(person: string): string {
  return `Dat van ${person} laten vervallen`;
}

export function editPartyTitle(party: string): string {
  return `${shorten(party, 60)} aanpassen`;
}

export function newPartyTitle(name: string): string {
  return `Nee, ${shorten(name, 60)} is een nieuwe partij`;
}

export function thisPartyTitle(name: string): string {
  return `De partij ${name}`;
}

/** The title of a link beside others: `Open in kanaal: Plan waterredding`. */
export function openInChannelTitle(proposal: string): string {
  return `${buttonTitles.openInChannel}: ${proposal}`;
}
