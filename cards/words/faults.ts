/** Storage did not answer in time: never say that nothing was recorded. */
export const unsureSentence = 'Wij weten nog niet zeker of uw antwoord is vastgelegd. Nogmaals drukken kan geen kwaad.';

/** `reference` is the number under which the fault is in the log. */
export function faultSentence(reference: string): string {
  return `Er ging iets mis. Probeer het later nog eens, of geef uw beheerder dit nummer: ${reference}.`;
}

/** For whoever follows a link, and may not be the one who was given it: `reference` as above. */
export function requestFaultSentence(reference: string): string {
  return `Er ging iets mis. Het nummer hiervan is ${reference}.`;
}

export const onlyJsonSentence = 'Alleen JSON.';
