import { createNoopMeter, trace } from '@opentelemetry/api';
import type { Log } from '../log/log';
import type { Destinations, startExport } from './export';
import type { Telemetry } from './telemetry';

/**
 * Starts telemetry if an address is configured. Otherwise nothing is measured, and the packages that send are not
 * loaded.
 */
export function startTelemetry(destinations: Destinations, log: Log): Telemetry {
  if (destinations.otlpEndpoint === '' && destinations.applicationInsights === '')
    return { meter: createNoopMeter(), tracer: trace.getTracer('akkoord'), stop: async () => {} };
  const sender: { startExport: typeof startExport } = require('./export');
  return sender.startExport(destinations, log);
}
