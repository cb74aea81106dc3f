import { listOf } from './lists';

export const conceptHeading = 'Concept';
export const checkConcept = 'Kijk na wat wij in uw notitie lazen. Alleen u ziet dit concept.';
export const meetingIsPast = 'De vergaderdatum is al voorbij. U kunt de notitie toch uitzetten.';
export const saved = 'Opgeslagen. U kunt later verdergaan op deze kaart.';
export const nothingIsKept = 'Van dit concept bewaren wij dan niets.';
export const changeAll = 'Alles aanpassen';
export const notKnownYet = 'nog niet bekend';
export const meetingLabel = 'Vergadering';
export const alreadyAnswered = 'Deze antwoorden staan al in de notitie. Wij vragen het deze partijen opnieuw.';
export const onlyOpenbaarShown = 'Alleen bij de status Openbaar staat de inhoud van de notitie in de kanalen.';
export const noPartyLinked = 'Er is nog geen partij gekoppeld. Vraag de secretaris om te koppelen.';
export const notChosenIsAsked = 'Kiest u een antwoord niet? Dan vragen wij het die partij opnieuw.';

export function checkFieldSentence(label: string): string {
  return `Kijk dit veld na: ${label}.`;
}

export function notLinkedSentence(names: readonly string[]): string {
  const [are, get] = names.length === 1 ? ['is', 'krijgt'] : ['zijn', 'krijgen'];
  return `${listOf(names)} ${are} nog niet gekoppeld en ${get} de notitie dus niet. Vraag de secretaris om te koppelen.`;
}

/** The card in the concept's place, by how the concept ended. */
export const conceptDone = {
  submitted: {
    title: 'Uitgezet',
    next: 'De partijen krijgen nu een kaart. Op de statuskaart ziet u wie heeft geantwoord.',
  },
  newVersion: {
    title: 'Nieuwe versie uitgezet',
    next: 'Op de kaarten van de partijen staat nu deze versie. Op de statuskaart ziet u wie heeft geantwoord.',
  },
  discarded: { title: 'Weggegooid', next: 'Van dit concept is niets bewaard.' },
};

export const noConcepts = 'U heeft geen opgeslagen concept. Stuur uw notitie, of typ nieuw.';
export const noSubjectYet = 'Concept zonder onderwerp';
export const whichConcept = {
  question: 'Welk concept bedoelt u?',
  hint: 'Typ concept, met een deel van het onderwerp.',
};
