/** For when storage did not answer in time: the answer may have been recorded all the same. */
export const unsureSentence = 'Wij weten nog niet zeker of uw antwoord is vastgelegd. Nogmaals drukken kan geen kwaad.';

/** `reference` is the number under which the log has the fault. */
export function faultSentence(reference: string): string {
  return `Er ging iets mis. Probeer het later nog eens, of geef uw beheerder dit nummer: ${reference}.`;
}

/** For a request over HTTP: the person who follows a link need not be the one who got it. `reference` as above. */
export function requestFaultSentence(reference: string): string {
  return `Er ging iets mis. Het nummer hiervan is ${reference}.`;
}

export const onlyJsonSentence = 'Alleen JSON.';
