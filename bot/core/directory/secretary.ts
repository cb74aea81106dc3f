/** A secretary whom the deployment names, in one tenant. */
export interface NamedSecretary {
  /** Entra object id. */
  id: string;
  /** Absent in local work, where people belong to no tenant: a secretary everywhere. */
  tenantId?: string;
}

/** Returns the ids of everybody who is a secretary in this tenant. */
export type SecretariesOf = (tenantId: string) => Promise<readonly string[]>;

/** Returns the ids of the secretaries whom the deployment names in this tenant. A secretary elsewhere is nobody here. */
export function namedIn(secretaries: readonly NamedSecretary[], tenantId: string): string[] {
  return secretaries.filter((named) => (named.tenantId ?? tenantId) === tenantId).map(({ id }) => id);
}
