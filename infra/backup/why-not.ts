import { whyNotSignedIn } from '../why-not-signed-in';

/** Says in Dutch what went wrong with a backup, and what to do. */
export function whyNot(error: unknown, path: string): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (code === 'EEXIST') return `Dit bestand bestaat al: ${path}. Kies een andere naam.`;
  if (code === 'ENOENT') return `Dit bestand of deze map is er niet: ${path}`;
  if (code === 'ECONNREFUSED') return 'De opslag antwoordt niet. Draait Azurite, of klopt het adres van de opslag?';
  if (status === 403) {
    return (
      'Azure weigert de toegang tot de opslag. Geef uzelf op het opslagaccount de rollen Storage Table Data ' +
      'Contributor en Storage Blob Data Contributor. Dat kan tot tien minuten duren.'
    );
  }
  if (status === 409) {
    return 'Azure is de oude tabellen nog aan het verwijderen. Wacht een minuut en probeer het opnieuw.';
  }
  if (status === 404) return 'In dit opslagaccount staan geen tabellen van Akkoord.';
  return whyNotSignedIn(error) ?? error.message;
}
