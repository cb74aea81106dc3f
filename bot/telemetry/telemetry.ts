import type { Meter, Tracer } from '@opentelemetry/api';

/** What is measured goes into these. */
export interface Telemetry {
  meter: Meter;
  tracer: Tracer;
  /** Sends what was not sent yet. */
  stop: () => Promise<void>;
}
