import { isLoopback, isPrivate, isWithin } from './web-address';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Who the bot is to Teams. `off`: nobody, for local work; then no token is checked and none is sent. */
export type Identity =
  | { kind: 'off' }
  | {
      kind: 'bot';
      appId: string;
      appType: 'UserAssignedMSI' | 'SingleTenant';
      tenantId: string;
      /** Only with SingleTenant. */
      password?: string;
      /** Where the Bot Connector's signing keys are; absent: Microsoft's own place. */
      openIdMetadata?: string;
      /** Who signs the Bot Connector's tokens; absent: Microsoft's own. */
      tokenIssuer?: string;
    };

/** `clientId`: which managed identity; absent: the machine's only one. */
export type StorageSettings =
  | { kind: 'connectionString'; connectionString: string }
  | { kind: 'account'; account: string; clientId?: string };

export interface Settings {
  port: number;
  host: string;
  /** Without a slash at the end. */
  publicUrl: string;
  identity: Identity;
  storage: StorageSettings;
  /** Entra object ids. */
  secretaries: readonly string[];
  /** The tenants that are served, the bot's own included. With identity `off` it decides nothing. */
  tenants: readonly string[];
  fourEyes: boolean;
  /** Whether nobody works on Goede Vrijdag. */
  goodFriday: boolean;
  logLevel: LogLevel;
}

type Env = Readonly<Record<string, string | undefined>>;
/** Notes a problem, and gives the value to go on with, so that all problems are found at once. */
type Reject = <T>(problem: string, instead: T) => T;

/** Settings from the environment, or every problem in it, each with the variable's name. Empty counts as not set. */
export function readSettings(env: Env): Settings | { problems: string[] } {
  const problems: string[] = [];
  const reject: Reject = (problem, instead) => {
    problems.push(problem);
    return instead;
  };
  const port = readPort(env, reject);
  const identity = readIdentity(env, reject);
  const ownTenant = identity.kind === 'bot' ? [identity.tenantId] : [];
  const settings: Settings = {
    port,
    host: identity.kind === 'off' ? '127.0.0.1' : '0.0.0.0',
    publicUrl: readPublicUrl(env, port, reject),
    identity,
    storage: readStorage(env, identity, reject),
    secretaries: readIds(env, 'AKKOORD_SECRETARIES', identity, reject),
    tenants: [...ownTenant, ...readIds(env, 'AKKOORD_TENANTS', identity, reject)],
    fourEyes: !isOff(env, 'AKKOORD_FOUR_EYES', reject),
    goodFriday: !isOff(env, 'AKKOORD_GOOD_FRIDAY', reject),
    logLevel: readLogLevel(env, reject),
  };
  return problems.length === 0 ? settings : { problems };
}

/**
 * Whether this is a local set-up: no tokens, or tokens signed by keys on this machine. Then Teams and its files are on
 * this machine too, and nowhere else, and the bot's own credentials are never sent.
 */
export function isLocal({ identity }: Pick<Settings, 'identity'>): boolean {
  return identity.kind === 'off' || isLoopback(identity.openIdMetadata ?? '');
}

function read(env: Env, name: string): string {
  return env[name]?.trim() ?? '';
}

function readPort(env: Env, reject: Reject): number {
  const text = read(env, 'PORT') || '3978';
  const isPort = /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
  return isPort ? Number(text) : reject('PORT moet een getal van 0 tot en met 65535 zijn.', 0);
}

function readPublicUrl(env: Env, port: number, reject: Reject): string {
  const text = (read(env, 'AKKOORD_PUBLIC_URL') || `http://localhost:${port}`).replace(/\/+$/, '');
  return isPrivate(text) ? text : reject('AKKOORD_PUBLIC_URL moet een adres zijn dat met https:// begint.', '');
}

function readIdentity(env: Env, reject: Reject): Identity {
  if (isOff(env, 'AKKOORD_AUTH', reject)) return { kind: 'off' };
  const appType = readAppType(env, reject);
  const password = readPassword(env, reject);
  const openIdMetadata = readOpenIdMetadata(env, reject);
  const tokenIssuer = read(env, 'AKKOORD_TOKEN_ISSUER');
  return {
    kind: 'bot',
    appId: readGuid(env, 'MicrosoftAppId', reject),
    appType,
    tenantId: readGuid(env, 'MicrosoftAppTenantId', reject),
    ...(password && { password }),
    ...(openIdMetadata && { openIdMetadata }),
    ...(tokenIssuer && { tokenIssuer }),
  };
}

function readAppType(env: Env, reject: Reject) {
  const text = read(env, 'MicrosoftAppType');
  if (text === 'UserAssignedMSI' || text === 'SingleTenant') return text;
  return reject('MicrosoftAppType moet UserAssignedMSI of SingleTenant zijn.', 'SingleTenant' as const);
}

/** With a managed identity there is no password, and botbuilder refuses to start when there is one. */
function readPassword(env: Env, reject: Reject): string {
  const appType = read(env, 'MicrosoftAppType');
  const password = read(env, 'MicrosoftAppPassword');
  if (appType === 'UserAssignedMSI' && password !== '') {
    return reject('MicrosoftAppPassword mag niet gevuld zijn bij MicrosoftAppType UserAssignedMSI.', '');
  }
  if (appType === 'SingleTenant' && password === '') {
    return reject('MicrosoftAppPassword ontbreekt; die is nodig bij MicrosoftAppType SingleTenant.', '');
  }
  return password;
}

const keyHosts = [
  'botframework.com',
  'botframework.us',
  'botframework.azure.us',
  'microsoft.com',
  'microsoftonline.com',
];

/** Whoever publishes these keys can speak to the bot as Teams. */
function readOpenIdMetadata(env: Env, reject: Reject): string {
  const text = read(env, 'AKKOORD_OPENID_METADATA');
  const isTrusted = (isPrivate(text) && isLoopback(text)) || isWithin(text, keyHosts);
  if (text === '' || isTrusted) return text;
  return reject('AKKOORD_OPENID_METADATA moet een adres van Microsoft of van deze machine zijn.', '');
}

function readStorage(env: Env, identity: Identity, reject: Reject): StorageSettings {
  const connectionString = read(env, 'AZURE_STORAGE_CONNECTION_STRING');
  const account = read(env, 'AZURE_STORAGE_ACCOUNT');
  if ((connectionString === '') === (account === '')) {
    reject('Vul AZURE_STORAGE_CONNECTION_STRING of AZURE_STORAGE_ACCOUNT in, precies één van beide.', undefined);
  }
  if (connectionString !== '') return { kind: 'connectionString', connectionString };
  if (account !== '' && !/^[a-z0-9]{3,24}$/.test(account)) {
    reject('AZURE_STORAGE_ACCOUNT moet de naam van een opslagaccount zijn.', undefined);
  }
  const isManaged = identity.kind === 'bot' && identity.appType === 'UserAssignedMSI';
  return { kind: 'account', account, ...(isManaged && { clientId: identity.appId }) };
}

/**
 * In local work people have ids of the local client's own making. Elsewhere they are Entra's, which Teams writes in small
 * letters and people copy as they find them.
 */
function readIds(env: Env, name: string, identity: Identity, reject: Reject): string[] {
  const ids = read(env, name)
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (identity.kind === 'off') return ids;
  return ids.every(isGuid)
    ? ids.map((id) => id.toLowerCase())
    : reject(`${name} moet een lijst van id’s zijn, met komma’s ertussen.`, []);
}

function readGuid(env: Env, name: string, reject: Reject): string {
  const text = read(env, name);
  if (text === '') return reject(`${name} ontbreekt.`, '');
  return isGuid(text)
    ? text.toLowerCase()
    : reject(`${name} moet een id zijn, zoals 1f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f.`, '');
}

function isOff(env: Env, name: string, reject: Reject): boolean {
  const text = read(env, name);
  return text === '' || text === 'off' ? text === 'off' : reject(`${name} kan alleen off zijn, of leeg.`, false);
}

function readLogLevel(env: Env, reject: Reject): LogLevel {
  const text = read(env, 'LOG_LEVEL') || 'info';
  return (
    logLevels.find((level) => level === text) ??
    reject(`LOG_LEVEL moet een van deze zijn: ${logLevels.join(', ')}.`, 'info')
  );
}

function isGuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
