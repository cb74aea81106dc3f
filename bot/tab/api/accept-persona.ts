import { problemSentences } from '../../../cards/words/tab-problems';
import { problem } from './problem';
import type { SignIn } from './sign-in';

/** An id as Entra or the local client makes them. */
const persona = /^Persona ([\w.:-]{1,100})(?:@([\w.:-]{1,100}))?$/i;

/** Milliseconds after which a page asks anew, as with a real token. */
const lifetimeMs = 60 * 60_000;

export interface PersonaPorts {
  /** The tenants that are served, the usual one first. */
  tenants: () => Promise<readonly string[]>;
  findName: (tenantId: string, personId: string) => Promise<string | undefined>;
  nowMs: () => number;
}

/**
 * Believes whoever says who they are: `Persona <object id>`, or `Persona <object id>@<tenant>`. For local work only,
 * where the bot listens on this machine alone.
 */
export function createAcceptPersona({ tenants, findName, nowMs }: PersonaPorts): SignIn {
  return async (authorization) => {
    const [, id = '', named = ''] = persona.exec(authorization) ?? [];
    if (id === '') return problem(401, problemSentences.signInMissing, { 'WWW-Authenticate': 'Persona' });
    const tenantId = named || ((await tenants())[0] ?? '');
    const name = (await findName(tenantId, id)) ?? id;
    return { person: { id, name }, tenantId, signedInUntil: nowMs() + lifetimeMs };
  };
}
