import type { Shared } from './shared';

/** Asks for a thing that this run shares, see shared.ts. Rejects with the error of starting it. */
export async function shared<What extends keyof Shared>(what: What): Promise<Shared[What]> {
  const response = await fetch(`${process.env.AKKOORD_TEST_SHARED}/${what}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Shared[What];
}
