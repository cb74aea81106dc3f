/** Says in Dutch what to do when Azure does not accept who asks; undefined for any other error. */
export function whyNotSignedIn(error: object): string | undefined {
  const isUnknown = 'name' in error && /Credential|Authentication/.test(String(error.name));
  return isUnknown ? 'Aanmelden bij Azure is niet gelukt. Doe eerst: az login' : undefined;
}
