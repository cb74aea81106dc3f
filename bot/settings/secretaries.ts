import type { NamedSecretary } from '../core/directory/secretary';
import type { Identity } from './identity';
import { type Env, isGuid, type Reject, read } from './variable';
import { problemWords } from './words';

const secretariesName = 'AKKOORD_SECRETARIES';
const tenantsName = 'AKKOORD_TENANTS';

/** Reads the tenants that the bot serves besides its own. */
export function readTenants(env: Env, identity: Identity, reject: Reject): string[] {
  const ids = listIn(env, tenantsName);
  if (identity.kind === 'off') return ids;
  return ids.every(isGuid) ? ids.map((id) => id.toLowerCase()) : reject(problemWords.notGuids(tenantsName), []);
}

/**
 * Reads `<object id>`, a secretary of the bot's own tenant, and `<object id>@<tenant>`. Ids are Entra's, which Teams
 * writes in small letters and people may copy in capitals; the local client makes ids of its own, and has no own tenant.
 */
export function readSecretaries(
  env: Env,
  identity: Identity,
  tenants: readonly string[],
  reject: Reject,
): NamedSecretary[] {
  const named = listIn(env, secretariesName).map((text) => text.split('@'));
  if (identity.kind === 'off') return named.map(([id = '', tenantId]) => ({ id, ...(tenantId && { tenantId }) }));
  if (!named.every((parts) => parts.length <= 2 && parts.every(isGuid))) {
    return reject(problemWords.notSecretaries(secretariesName), []);
  }
  const secretaries = named
    .map((parts) => parts.map((part) => part.toLowerCase()))
    .map(([id = '', tenantId = identity.tenantId]) => ({ id, tenantId: tenantId.toLowerCase() }));
  const unserved = secretaries.find(({ tenantId }) => !tenants.includes(tenantId));
  return unserved ? reject(problemWords.unservedTenant(secretariesName, unserved.tenantId), []) : secretaries;
}

function listIn(env: Env, name: string): string[] {
  return read(env, name)
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}
