import { StaleWrite } from './ports';

/** Losing a race here is no fault: whoever won does the work. Undefined: somebody was first. */
export async function ignoreStale<T>(write: Promise<T>): Promise<T | undefined> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof StaleWrite) return undefined;
    throw error;
  }
}
