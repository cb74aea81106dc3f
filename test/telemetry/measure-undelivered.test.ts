import { trace } from '@opentelemetry/api';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import { unposted } from '../../bot/reconcile/delivery';
import { measureUndelivered } from '../../bot/telemetry/measure-undelivered';
import { aKey, aPlace } from '../support/builders';

/** Reads the figures on request. */
class Reader extends MetricReader {
  protected override async onForceFlush() {}
  protected override async onShutdown() {}
}

const minutes = (count: number) => new Date(Date.UTC(2026, 3, 15, 8) + count * 60_000).toISOString();
const card = { ...unposted({ key: 'card|lgo', place: aPlace() }), failingSince: minutes(0) };

function measured() {
  const reader = new Reader();
  const meter = new MeterProvider({ readers: [reader] }).getMeter('akkoord');
  let now = minutes(0);
  const onBehind = measureUndelivered({ meter, tracer: trace.getTracer('akkoord'), stop: async () => {} }, () => now);
  return {
    /** The stored messages as reconcile finds them at that moment. */
    look(at: string, behind: (typeof card)[]) {
      now = at;
      onBehind(aKey(), behind);
    },
    async figures(at: string) {
      now = at;
      const { resourceMetrics } = await reader.collect();
      const metrics = resourceMetrics.scopeMetrics.flatMap(({ metrics: each }) => each);
      return metrics.flatMap(({ dataPoints }) => dataPoints.map(({ value }) => value));
    },
  };
}

test('a message that Teams does not take counts, with its age, until it is delivered', async () => {
  const { look, figures } = measured();
  look(minutes(30), [card]);
  expect(await figures(minutes(31))).toEqual([1, 31 * 60]);
  look(minutes(32), []);
  expect(await figures(minutes(32))).toEqual([0, 0]);
});

test('a proposal that is looked at no more, because another process closed it, counts no more', async () => {
  const { look, figures } = measured();
  look(minutes(30), [card]);
  expect(await figures(minutes(45))).toEqual([0, 0]);
});

test('one that rests counts for as long as it rests', async () => {
  const { look, figures } = measured();
  look(minutes(30), [{ ...card, notBefore: minutes(390) }]);
  expect(await figures(minutes(395))).toEqual([1, 395 * 60]);
  expect(await figures(minutes(401))).toEqual([0, 0]);
});
