import { createNoopMeter, trace } from '@opentelemetry/api';
import type { Log } from '../log';
import type { Settings } from '../settings';
import type { startExport } from './export';
import type { Telemetry } from './telemetry';

type Destinations = Pick<Settings, 'otlpEndpoint' | 'applicationInsights'>;

/** Without an address to send it to nothing is measured, and what would send it is not even loaded. */
export function startTelemetry({ otlpEndpoint, applicationInsights }: Destinations, log: Log): Telemetry {
  if (otlpEndpoint === '' && applicationInsights === '')
    return { meter: createNoopMeter(), tracer: trace.getTracer('akkoord'), stop: async () => {} };
  const sender: { startExport: typeof startExport } = require('./export');
  return sender.startExport({ otlpEndpoint, applicationInsights }, log);
}
