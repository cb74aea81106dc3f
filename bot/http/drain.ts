import type { Server, ServerResponse } from 'node:http';

/** Counts the requests that a server has not answered yet, so that it can stop without leaving anybody waiting. */
export function createDrain(server: Server) {
  const unanswered = new Set<ServerResponse>();
  let isDraining = false;

  // Listens before the server's own listener, which may answer at once.
  server.prependListener('request', (_request, response: ServerResponse) => {
    unanswered.add(response);
    response.once('close', () => unanswered.delete(response));
    if (isDraining) response.setHeader('Connection', 'close');
  });

  const answered = () =>
    Promise.all([...unanswered].map((response) => new Promise((resolve) => response.once('close', resolve))));

  return {
    isDraining: () => isDraining,

    /** Returns the number of requests that are not answered yet. */
    underWay: () => unanswered.size,

    /**
     * Answers what is under way, and new requests in the meantime as well; then takes no more. Each connection is
     * closed after its answer, so that its client goes elsewhere.
     */
    async drain(): Promise<void> {
      isDraining = true;
      for (const response of unanswered) if (!response.headersSent) response.setHeader('Connection', 'close');
      await answered();
      const closed = new Promise((resolve) => server.close(resolve));
      await answered();
      // Node waits until every connection is gone. The ones that are left are idle: every request is answered.
      server.closeAllConnections();
      await closed;
    },
  };
}
