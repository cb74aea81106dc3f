import { type SpanOptions, SpanStatusCode, type Tracer } from '@opentelemetry/api';

interface Timing<T> {
  tracer: Tracer;
  /** Attributes of the span. */
  name: string;
  /** Called with the outcome and the duration, in seconds. */
  note: (outcome: string, seconds: number) => void;
  outcomeOf?: (result: T) => string;
  failureOf?: (error: unknown) => string;
  options?: SpanOptions;
}

/** A refusal is no failure: somebody was told that something may not be done. */
const goodOutcomes = ['ok', 'refused'];

/** Does the work in a span of its own and notes its outcome, whether it succeeds or rejects. */
export function timed<T>(timing: Timing<T>, work: () => Promise<T>): Promise<T> {
  const { tracer, name, note, outcomeOf = () => 'ok', failureOf = () => 'fault', options = {} } = timing;
  const started = performance.now();
  return tracer.startActiveSpan(name, options, async (span) => {
    const end = (outcome: string) => {
      if (!goodOutcomes.includes(outcome)) span.setStatus({ code: SpanStatusCode.ERROR });
      span.setAttribute('outcome', outcome).end();
      note(outcome, (performance.now() - started) / 1_000);
    };
    try {
      const result = await work();
      end(outcomeOf(result));
      return result;
    } catch (error) {
      end(failureOf(error));
      throw error;
    }
  });
}
