import { type Env, isOff, type Reject, read, readGuid } from './variable';
import { isLoopback, isPrivate, isWithin } from './web-address';
import { problemWords } from './words';

/** The bot's identity to Teams. `off` is for local work: no token is checked and none is sent. */
export type Identity =
  | { kind: 'off' }
  | {
      kind: 'bot';
      appId: string;
      appType: 'UserAssignedMSI' | 'SingleTenant';
      tenantId: string;
      /** Only present with SingleTenant. */
      password?: string;
      /** Address of the Bot Connector's signing keys; absent: Microsoft's. */
      openIdMetadata?: string;
      /** Issuer of the Bot Connector's tokens; absent: Microsoft's. */
      tokenIssuer?: string;
    };

export function readIdentity(env: Env, reject: Reject): Identity {
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
  return reject(problemWords.appType, 'SingleTenant' as const);
}

/**
 * Reads the password. A managed identity has none, so one that is given is a mistake that would keep the bot from
 * starting.
 */
function readPassword(env: Env, reject: Reject): string {
  const appType = read(env, 'MicrosoftAppType');
  const password = read(env, 'MicrosoftAppPassword');
  if (appType === 'UserAssignedMSI' && password !== '') {
    return reject(problemWords.needlessPassword, '');
  }
  if (appType === 'SingleTenant' && password === '') {
    return reject(problemWords.noPassword, '');
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

/**
 * Only a trusted address may publish the keys, because a signature with one of them proves that a request comes from
 * Teams.
 */
function readOpenIdMetadata(env: Env, reject: Reject): string {
  const text = read(env, 'AKKOORD_OPENID_METADATA');
  const isTrusted = (isPrivate(text) && isLoopback(text)) || isWithin(text, keyHosts);
  if (text === '' || isTrusted) return text;
  return reject(problemWords.openIdMetadata, '');
}
