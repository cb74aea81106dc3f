import { problemWords } from './words';

export type Env = Readonly<Record<string, string | undefined>>;

/** Notes a problem and returns the value to go on with, so that all problems are found at once. */
export type Reject = <T>(problem: string, instead: T) => T;

/** Reads a variable's text, without spaces around it; empty when not set. */
export function read(env: Env, name: string): string {
  return env[name]?.trim() ?? '';
}

/** On unless set to `off`. */
export function isOff(env: Env, name: string, reject: Reject): boolean {
  const text = read(env, name);
  return text === '' || text === 'off' ? text === 'off' : reject(problemWords.notOff(name), false);
}

/** Reads an id, in small letters as Teams writes it: people may copy it in capitals. */
export function readGuid(env: Env, name: string, reject: Reject): string {
  const text = read(env, name);
  if (text === '') return reject(problemWords.missing(name), '');
  return isGuid(text) ? text.toLowerCase() : reject(problemWords.notGuid(name), '');
}

export function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
