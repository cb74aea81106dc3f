/** A process that died leaves leases of 60 s; with this everything is shown within 90 s. */
const sweepEveryMs = 20_000;

/** At the start, and then again and again; one at a time. Returns the function that ends it and waits for the last. */
export function sweepRegularly(sweep: () => Promise<void>, onFault: (error: unknown) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let current = Promise.resolve();
  const again = () => {
    current = sweep()
      .catch(onFault)
      .then(() => {
        if (!isStopped) timer = setTimeout(again, sweepEveryMs);
      });
  };
  again();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    return current;
  };
}
