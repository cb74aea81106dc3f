/**
 * The failure to play again, as a random test printed it, in JSON: `seed` and `path` of fast-check. Empty: something
 * new is chosen.
 */
export const replayed: { seed?: number; path?: string } = JSON.parse(process.env.AKKOORD_REPLAY ?? '{}');
