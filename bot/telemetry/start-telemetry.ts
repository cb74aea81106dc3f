import { createNoopMeter, trace } from '@opentelemetry/api';
import type { Log } from '../log/log';
import type { Destinations, startExport } from './export';
import type { Telemetry } from './telemetry';

/** Without an address to send it to nothing is measured, and what would send it is not even loaded. */
export function startTelemetry(destinations: Destinations, log: Log): Telemetry {
  if (destinations.otlpEndpoint === '' && destinations.applicationInsights === '')
    return { meter: createNoopMeter(), tracer: trace.getTracer('akkoord'), stop: async () => {} };
  const sender: { startExport: typeof startExport } = require('./export');
  return sender.startExport(destinations, log);
}
