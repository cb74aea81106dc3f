/**
 * What a test that chooses at random printed when it failed, as JSON: `seed` and `path` of fast-check, to play just that
 * again. Empty: something new is chosen.
 */
export const replayed: { seed?: number; path?: string } = JSON.parse(process.env.AKKOORD_REPLAY ?? '{}');
