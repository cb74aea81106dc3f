import type { Shared } from './shared';

/** Asks for what this run shares, see shared.ts. Rejects with what went wrong as it was started. */
export async function shared<What extends keyof Shared>(what: What): Promise<Shared[What]> {
  const response = await fetch(`${process.env.AKKOORD_TEST_SHARED}/${what}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Shared[What];
}
