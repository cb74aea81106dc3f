/** Problems in the settings, as an administrator reads them at start and in `npm run doctor`, each with the variable's name. */
export const problemWords = {
  missing: (name: string) => `${name} ontbreekt.`,
  notGuid: (name: string) => `${name} moet een id zijn, zoals 1f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f.`,
  notGuids: (name: string) => `${name} moet een lijst van id’s zijn, met komma’s ertussen.`,
  notSecretaries: (name: string) =>
    `${name} moet een lijst van id’s zijn, met komma’s ertussen; achter een id mag @ staan, met de id van de organisatie.`,
  unservedTenant: (name: string, tenantId: string) =>
    `${name} noemt een secretaris van ${tenantId}, maar die organisatie staat niet in AKKOORD_TENANTS.`,
  notOff: (name: string) => `${name} kan alleen off zijn, of leeg.`,
  appType: 'MicrosoftAppType moet UserAssignedMSI of SingleTenant zijn.',
  needlessPassword: 'MicrosoftAppPassword mag niet gevuld zijn bij MicrosoftAppType UserAssignedMSI.',
  noPassword: 'MicrosoftAppPassword ontbreekt; die is nodig bij MicrosoftAppType SingleTenant.',
  openIdMetadata: (name: string) => `${name} moet een adres van Microsoft of van deze machine zijn.`,
  tabAudience: 'AKKOORD_TAB_AUDIENCE moet de Application ID URI van de tab zijn, die met api:// of https:// begint.',
  retention: 'AKKOORD_RETENTION moet per soort behandeling één termijn noemen, zoals besluitvormend:10j,overig:18m.',
  port: 'PORT moet een getal van 0 tot en met 65535 zijn.',
  publicUrl: 'AKKOORD_PUBLIC_URL moet een adres zijn dat met https:// begint.',
  applicationInsights: 'APPLICATIONINSIGHTS_CONNECTION_STRING moet met InstrumentationKey= beginnen.',
  otlpEndpoint: 'OTEL_EXPORTER_OTLP_ENDPOINT moet een adres zijn dat met https:// begint, of http:// op deze computer.',
  logLevel: (levels: readonly string[]) => `LOG_LEVEL moet een van deze zijn: ${levels.join(', ')}.`,
  oneStorage: 'Vul AZURE_STORAGE_CONNECTION_STRING of AZURE_STORAGE_ACCOUNT in, precies één van beide.',
  storageAccount: 'AZURE_STORAGE_ACCOUNT moet de naam van een opslagaccount zijn.',
  connectionString:
    'AZURE_STORAGE_CONNECTION_STRING moet de verbindingsreeks van een opslagaccount zijn, zoals Azure die geeft.',
};
