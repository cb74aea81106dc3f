import { whyNot } from '../../infra/backup/why-not';

const failed = (fields: object) => Object.assign(new Error('raw'), fields);

test.each([
  [{ code: 'EEXIST' }, 'Dit bestand bestaat al: kopie.gz. Kies een andere naam.'],
  [{ code: 'ENOENT' }, 'Dit bestand of deze map is er niet: kopie.gz'],
  [{ code: 'ECONNREFUSED' }, 'De opslag antwoordt niet. Draait Azurite, of klopt het adres van de opslag?'],
  [{ statusCode: 404 }, 'In dit opslagaccount staan geen tabellen van Akkoord.'],
  [{ statusCode: 409 }, 'Azure is de oude tabellen nog aan het verwijderen. Wacht een minuut en probeer het opnieuw.'],
  [{ name: 'CredentialUnavailableError' }, 'Aanmelden bij Azure is niet gelukt. Doe eerst: az login'],
])('a backup that fails with %j says what to do', (fields, sentence) => {
  expect(whyNot(failed(fields), 'kopie.gz')).toBe(sentence);
});
