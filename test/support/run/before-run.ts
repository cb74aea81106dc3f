import { startShared } from './shared';

let running: Awaited<ReturnType<typeof startShared>> | undefined;

/** Jest calls it once, before the first suite. */
export default async function beforeRun(): Promise<void> {
  running = await startShared();
  process.env.AKKOORD_TEST_SHARED = running.url;
}

export const stopShared = () => running?.stop();
