import { RestError, type TableClient } from '@azure/data-tables';

type Pipeline = TableClient['pipeline'];
type Policy = Parameters<Pipeline['addPolicy']>[0];

/**
 * Gives up one try after `ms`, with an error on which the client tries again. Azure's clients have no timeout of their
 * own, so a server that accepts and never answers would hold a click for ever.
 */
export function tryTimeout(ms: number): Policy {
  return {
    name: 'tryTimeout',
    async sendRequest(request, next) {
      const whole = request.abortSignal;
      const attempt = new AbortController();
      const giveUp = () => attempt.abort();
      if (whole?.aborted) giveUp();
      whole?.addEventListener('abort', giveUp);
      const timer = setTimeout(giveUp, ms);
      try {
        const response = await next({ ...request, abortSignal: attempt.signal });
        // Hands on the client's own request, by which it knows what answer to expect.
        return { ...response, request };
      } catch (error) {
        if (!attempt.signal.aborted || whole?.aborted) throw error;
        throw new RestError(`storage did not answer within ${ms} ms`, { code: 'ETIMEDOUT', request });
      } finally {
        clearTimeout(timer);
        whole?.removeEventListener('abort', giveUp);
      }
    },
  };
}
