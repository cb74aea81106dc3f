/** True in a run with time for everything (`npm run test:long`), false in one that people wait for. */
export const isLongRun = process.env.AKKOORD_TEST === 'long';
