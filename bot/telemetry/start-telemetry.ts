import { createNoopMeter, trace } from '@opentelemetry/api';
import type { Log } from '../log';
import type { Settings } from '../settings';
import type { startExport } from './export';
import type { Telemetry } from './telemetry';

/** Without an address to send it to nothing is measured, and what would send it is not even loaded. */
export function startTelemetry({ otlpEndpoint }: Pick<Settings, 'otlpEndpoint'>, log: Log): Telemetry {
  if (otlpEndpoint === '')
    return { meter: createNoopMeter(), tracer: trace.getTracer('akkoord'), stop: async () => {} };
  const sender: { startExport: typeof startExport } = require('./export');
  return sender.startExport(otlpEndpoint, log);
}
