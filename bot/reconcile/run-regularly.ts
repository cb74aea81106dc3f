/**
 * Milliseconds between runs. Work of a dead process only counts as broken off after 60 s, and is then done within 90 s.
 */
const runEveryMs = 20_000;

/**
 * Sweeps at the start and then regularly, one at a time. Returns the function that ends this and waits for the last
 * sweep.
 */
export function runRegularly(work: () => Promise<void>, onFault: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let current = Promise.resolve();
  const again = () => {
    current = work()
      .catch(onFault)
      .then(() => {
        if (!isStopped) timer = setTimeout(again, runEveryMs);
      });
  };
  again();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    return current;
  };
}
