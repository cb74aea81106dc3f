import { trace } from '@opentelemetry/api';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import { UnreadableRow } from '../../bot/store/unreadable-row';
import { measureUnreadable } from '../../bot/telemetry/measure-unreadable';

/** Reads the figures when it is asked to. */
class Reader extends MetricReader {
  protected override async onForceFlush() {}
  protected override async onShutdown() {}
}

test('a row that cannot be read counts once and is logged once, however often it is met', async () => {
  const reader = new Reader();
  const meter = new MeterProvider({ readers: [reader] }).getMeter('akkoord');
  const logged: unknown[] = [];
  const error = (fields: object) => logged.push(fields);
  const onUnreadable = measureUnreadable(
    { meter, tracer: trace.getTracer('akkoord'), stop: async () => {} },
    { error },
  );
  for (const row of ['a', 'b', 'a', 'a']) onUnreadable(new UnreadableRow('open|tenant', row, new Error('schema 9')));
  const { resourceMetrics } = await reader.collect();
  const metrics = resourceMetrics.scopeMetrics.flatMap(({ metrics: each }) => each);
  expect(metrics.flatMap(({ dataPoints }) => dataPoints.map(({ value }) => value))).toEqual([2]);
  expect(logged).toMatchObject([{ row: 'a' }, { row: 'b' }]);
});
