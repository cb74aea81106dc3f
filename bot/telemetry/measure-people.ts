import { context, propagation, ROOT_CONTEXT, SpanKind } from '@opentelemetry/api';
import type { CardVerb } from '../core/card-verb';
import { Refusal, type RefusalKind } from '../core/refusal';
import type { Telemetry } from './telemetry';
import { timed } from './timed';

/** Measures what people ask: `akkoord.clicks` by verb and outcome, and `akkoord.refusals` by kind. */
export function measurePeople({ meter, tracer }: Telemetry) {
  const clicks = meter.createCounter('akkoord.clicks');
  const refusals = meter.createCounter('akkoord.refusals');
  return {
    /** Continues the trace that the request names in `traceparent`, if any, as in W3C's Trace Context. */
    request: ({ route: name, traceparent }: { route: string; traceparent: string }, handle: () => Promise<number>) =>
      context.with(propagation.extract(ROOT_CONTEXT, { traceparent }), () =>
        timed(
          {
            tracer,
            name,
            note: () => {},
            outcomeOf: (status) => (status < 500 ? 'ok' : 'fault'),
            options: { kind: SpanKind.SERVER },
          },
          handle,
        ),
      ),

    aroundClick: <T>(verb: CardVerb, answer: () => Promise<T>) =>
      timed(
        {
          tracer,
          name: `click ${verb}`,
          note: (outcome) => clicks.add(1, { verb, outcome }),
          outcomeOf: (result) => (result instanceof Refusal ? 'refused' : 'ok'),
        },
        answer,
      ),

    onRefused: (kind: RefusalKind) => refusals.add(1, { kind }),
  };
}
