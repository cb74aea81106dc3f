import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** The use and the requests of a measured process since its start. `calls`: HTTP requests by host. */
export interface Figures {
  cpuMs: number;
  rssMb: number;
  peakMb: number;
  calls: Record<string, number>;
}

/**
 * Loaded before a measured program. Counts its requests, and at any message from its parent prints its figures as one
 * line, so that every program is measured in the same way.
 */
const calls: Record<string, number> = {};

subscribe('http.client.request.start', (message) => {
  const { request } = message as { request: ClientRequest };
  const host = String(request.getHeader('host'));
  calls[host] = (calls[host] ?? 0) + 1;
});

process.on('message', (message) => {
  if (message !== 'figures') return;
  const { user, system } = process.cpuUsage();
  const figures: Figures = {
    cpuMs: (user + system) / 1_000,
    rssMb: process.memoryUsage.rss() / 1024 ** 2,
    peakMb: process.resourceUsage().maxRSS / 1024,
    calls,
  };
  process.stdout.write(`${JSON.stringify({ figures })}\n`);
});
