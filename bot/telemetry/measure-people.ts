import { SpanKind } from '@opentelemetry/api';
import type { CardVerb } from '../core/card-verb';
import { Refusal, type RefusalKind } from '../core/refusal';
import type { Telemetry } from './telemetry';
import { timed } from './timed';

/** Measures what people ask: `akkoord.clicks` by verb and outcome, and `akkoord.refusals` by kind. */
export function measurePeople({ meter, tracer }: Telemetry) {
  const clicks = meter.createCounter('akkoord.clicks');
  const refusals = meter.createCounter('akkoord.refusals');
  return {
    request: (route: string, handle: () => Promise<void>) =>
      timed({ tracer, name: route, note: () => {}, options: { kind: SpanKind.SERVER } }, handle),

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
