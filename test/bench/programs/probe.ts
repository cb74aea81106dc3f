import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** What a measured process has used and asked since its start. `calls`: HTTP requests by the host that was asked. */
export interface Figures {
  cpuMs: number;
  rssMb: number;
  peakMb: number;
  calls: Record<string, number>;
}

/**
 * Loaded before a measured program: counts what it asks, and at any message from its parent writes its figures as one line.
 * So every program under measure is measured by itself, in the same way.
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
