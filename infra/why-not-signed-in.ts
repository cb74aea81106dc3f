/** What to do when Azure does not know who asks, in Dutch; undefined when something else went wrong. */
export function whyNotSignedIn(error: object): string | undefined {
  const isUnknown = 'name' in error && /Credential|Authentication/.test(String(error.name));
  return isUnknown ? 'Aanmelden bij Azure is niet gelukt. Doe eerst: az login' : undefined;
}
