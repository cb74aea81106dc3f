import { type Env, type Reject, read } from './variable';
import { isLoopback, isPrivate, isWithin } from './web-address';
import { problemWords } from './words';

const keyHosts = [
  'botframework.com',
  'botframework.us',
  'botframework.azure.us',
  'microsoft.com',
  'microsoftonline.com',
  'microsoftonline.us',
];

/**
 * Returns true for an address of Microsoft or of this machine. Only such an address may publish signing keys, because a
 * signature with one of them proves who somebody is.
 */
export function isKeySource(url: string): boolean {
  return (isPrivate(url) && isLoopback(url)) || isWithin(url, keyHosts);
}

/** Reads the address of an OpenID metadata document; empty when not set. */
export function readKeySource(env: Env, name: string, reject: Reject): string {
  const text = read(env, name);
  return text === '' || isKeySource(text) ? text : reject(problemWords.openIdMetadata(name), '');
}
