import { randomUUID } from 'node:crypto';
import { context, DiagLogLevel, diag } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { Log } from '../log';
import type { Telemetry } from './telemetry';

/** With its own tries again within it; stopping waits for it and has 20 s in all. */
const timeoutMillis = 5_000;
const exportIntervalMillis = 60_000;

/** Sends metrics every minute and traces every few seconds by OTLP, as JSON over HTTP. That it fails is logged, no more. */
export function startExport(endpoint: string, log: Log): Telemetry {
  const warn = (said: string) => log.warn({ said: said.split('\n', 1).join() }, 'telemetry could not be sent');
  const ignore = () => {};
  diag.setLogger(
    { error: warn, warn, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());

  const resource = resourceFromAttributes({ 'service.name': 'akkoord', 'service.instance.id': randomUUID() });
  const metricExporter = new OTLPMetricExporter({ url: `${endpoint}/v1/metrics`, timeoutMillis });
  const meters = new MeterProvider({
    resource,
    readers: [new PeriodicExportingMetricReader({ exporter: metricExporter, exportIntervalMillis })],
  });
  const traceExporter = new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis });
  const tracers = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(traceExporter)] });
  return {
    meter: meters.getMeter('akkoord'),
    tracer: tracers.getTracer('akkoord'),
    async stop() {
      await Promise.allSettled([meters.shutdown(), tracers.shutdown()]);
    },
  };
}
