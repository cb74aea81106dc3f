import type { BotPorts } from '../answers/ports';
import type { Asker } from '../answers/scope';
import { type Incoming, personOf, placeOf } from './parse-activity';

/** Who asks, and where; undefined when Teams does not say. */
export function askerOf({ isSecretary }: Pick<BotPorts, 'isSecretary'>, activity: Incoming): Asker | undefined {
  const [person, place] = [personOf(activity), placeOf(activity)];
  if (!person || !place) return undefined;
  return { person, place, tenantId: place.tenantId, isSecretary: isSecretary(person) };
}
