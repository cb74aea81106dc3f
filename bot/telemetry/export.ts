import { randomUUID } from 'node:crypto';
import { AzureMonitorMetricExporter, AzureMonitorTraceExporter } from '@azure/monitor-opentelemetry-exporter';
import { context, DiagLogLevel, diag, propagation } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics';
import {
  AlwaysOnSampler,
  BasicTracerProvider,
  BatchSpanProcessor,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import type { Log } from '../log/log';
import type { Settings } from '../settings/settings';
import type { Telemetry } from './telemetry';

/** Most milliseconds for sending once, further tries included. Stopping waits for it and has 20 s in all. */
const exportTimeoutMillis = 5_000;
const exportIntervalMillis = 60_000;

interface Exporters {
  metrics: PushMetricExporter;
  traces: SpanExporter;
}

export type Destinations = Pick<Settings, 'otlpEndpoint' | 'applicationInsights'>;

/**
 * Sends metrics every minute and traces every few seconds to each configured place. A failure to send is logged and has
 * no other effect.
 */
export function startExport({ otlpEndpoint, applicationInsights }: Destinations, log: Log): Telemetry {
  const warn = (said: string) => log.warn({ said: said.split('\n', 1).join() }, 'telemetry could not be sent');
  const ignore = () => {};
  diag.setLogger(
    { error: warn, warn, info: ignore, debug: ignore, verbose: ignore },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());

  const exporters = [
    ...(otlpEndpoint === '' ? [] : [byOtlp(otlpEndpoint)]),
    ...(applicationInsights === '' ? [] : [toApplicationInsights(applicationInsights)]),
  ];
  const resource = resourceFromAttributes({ 'service.name': 'akkoord', 'service.instance.id': randomUUID() });
  const meters = new MeterProvider({
    resource,
    readers: exporters.map(
      ({ metrics: exporter }) =>
        new PeriodicExportingMetricReader({ exporter, exportIntervalMillis, exportTimeoutMillis }),
    ),
  });
  const spanProcessors = exporters.map(({ traces }) => new BatchSpanProcessor(traces, { exportTimeoutMillis }));
  // Samples every request. The usual sampler drops a request whose traceparent header says so, and anybody can send
  // that header.
  const sampler = new AlwaysOnSampler();
  const tracers = new BasicTracerProvider({ resource, sampler, spanProcessors });
  return {
    meter: meters.getMeter('akkoord'),
    tracer: tracers.getTracer('akkoord'),
    async stop() {
      await Promise.allSettled([meters.shutdown(), tracers.shutdown()]);
    },
  };
}

/** Exporters for JSON over HTTP. */
function byOtlp(endpoint: string): Exporters {
  return {
    metrics: new OTLPMetricExporter({ url: `${endpoint}/v1/metrics`, timeoutMillis: exportTimeoutMillis }),
    traces: new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis: exportTimeoutMillis }),
  };
}

/** Figures that cannot be sent are not kept on disk: an hour later they help nobody. */
function toApplicationInsights(connectionString: string): Exporters {
  const options = { connectionString, disableOfflineStorage: true };
  return { metrics: new AzureMonitorMetricExporter(options), traces: new AzureMonitorTraceExporter(options) };
}
