/** Whether there is time for everything (`npm run test:long`), or this is one of the runs that people wait for. */
export const isLongRun = process.env.AKKOORD_TEST === 'long';
