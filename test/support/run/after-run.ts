import { stopShared } from './before-run';

/** Jest calls it once, after the last suite. */
export default async function afterRun(): Promise<void> {
  await stopShared();
}
