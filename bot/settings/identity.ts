import { readKeySource } from './key-source';
import { type Env, isOff, type Reject, read, readGuid } from './variable';
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
  const openIdMetadata = readKeySource(env, 'AKKOORD_OPENID_METADATA', reject);
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
