/** Begins a sentence with a name that may begin with a small letter: `de voorzitter van Zeewolde`. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
