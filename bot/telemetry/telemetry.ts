import type { Meter, Tracer } from '@opentelemetry/api';

/** Receives the measurements. */
export interface Telemetry {
  meter: Meter;
  tracer: Tracer;
  /** Sends what has not been sent yet. */
  stop: () => Promise<void>;
}
