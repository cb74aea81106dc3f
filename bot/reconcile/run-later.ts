/** Runs the work after that many milliseconds, unless the returned function is called first. */
export type RunLater = (delayMs: number, work: () => void) => () => void;
