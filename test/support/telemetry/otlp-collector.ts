import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

type Attributes = Record<string, string>;

/** One figure as it was last sent; of a histogram its count. */
export interface Figure {
  name: string;
  attributes: Attributes;
  value: number;
}

export interface Span {
  name: string;
  id: string;
  parent: string | undefined;
  traceId: string;
}

interface OtlpAttribute {
  key: string;
  value: { stringValue?: string };
}
interface OtlpPoint {
  attributes?: OtlpAttribute[];
  asInt?: number | string;
  asDouble?: number;
  count?: number | string;
}
interface OtlpMetric {
  name: string;
  sum?: { dataPoints: OtlpPoint[] };
  gauge?: { dataPoints: OtlpPoint[] };
  histogram?: { dataPoints: OtlpPoint[] };
}
interface OtlpSpan {
  name: string;
  spanId: string;
  parentSpanId?: string;
  traceId: string;
}
interface OtlpBody {
  resourceMetrics?: { scopeMetrics: { metrics: OtlpMetric[] }[] }[];
  resourceSpans?: { scopeSpans: { spans: OtlpSpan[] }[] }[];
}

export type Collector = Awaited<ReturnType<typeof startCollector>>;

/** A collector of metrics and traces over OTLP, as JSON, on loopback. `sent`: every body as it came. */
export async function startCollector() {
  const sent: string[] = [];
  const bodies: OtlpBody[] = [];
  const server = createServer((request, response) => {
    json(request).then((body) => {
      sent.push(JSON.stringify(body));
      bodies.push(body as OtlpBody);
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    /** Returns the figures of the last time that metrics were sent. */
    figures(): Figure[] {
      const last = bodies.flatMap(({ resourceMetrics }) => (resourceMetrics ? [resourceMetrics] : [])).at(-1) ?? [];
      return last.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics.flatMap(figuresOf)));
    },
    spans(): Span[] {
      const all = bodies.flatMap(({ resourceSpans = [] }) => resourceSpans.flatMap(({ scopeSpans }) => scopeSpans));
      return all.flatMap(({ spans }) =>
        spans.map(({ name, spanId: id, parentSpanId: parent, traceId }) => ({ name, id, parent, traceId })),
      );
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function figuresOf({ name, sum, gauge, histogram }: OtlpMetric): Figure[] {
  const points = (sum ?? gauge ?? histogram)?.dataPoints ?? [];
  return points.map(({ attributes = [], asInt, asDouble, count }) => ({
    name,
    attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? ''])),
    value: Number(asInt ?? asDouble ?? count ?? 0),
  }));
}
