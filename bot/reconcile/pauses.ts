import type { RunLater } from './run-later';

/** Pauses that all end at once when work stops. */
export function createPauses(runLater: RunLater) {
  const endings = new Set<() => void>();
  let hasStopped = false;

  function pause(ms: number): Promise<void> {
    if (hasStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        cancel();
        endings.delete(end);
        resolve();
      };
      const cancel = runLater(ms, end);
      endings.add(end);
    });
  }

  return {
    pause,
    isStopped: () => hasStopped,
    stopPauses(): void {
      hasStopped = true;
      for (const end of endings) end();
    },
  };
}
