/** One finding of the doctor, in Dutch. With `bad` it says what to do, with `unchecked` why it was not checked. */
export interface Finding {
  about: string;
  outcome: 'good' | 'bad' | 'unchecked';
  words: string;
}

const signs = { good: '✓ in orde', bad: '✗ niet in orde', unchecked: '- niet nagegaan' } as const;

export function good(about: string): Finding {
  return { about, outcome: 'good', words: '' };
}

export function bad(about: string, words: string): Finding {
  return { about, outcome: 'bad', words };
}

export function unchecked(about: string, words: string): Finding {
  return { about, outcome: 'unchecked', words };
}

export function lineOf({ about, outcome, words }: Finding): string {
  return `${signs[outcome]}: ${about}${words && `. ${words}`}`;
}
