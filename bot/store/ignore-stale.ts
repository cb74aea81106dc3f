import { StaleWrite } from './ports';

/** Returns undefined when another write was first, which is no fault here: whoever won does the work. */
export async function ignoreStale<T>(write: Promise<T>): Promise<T | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof StaleWrite) return undefined;
    throw error;
  }
}
