import type { Asker } from '../chat/scope';
import { type Incoming, personOf, placeOf } from './parse-activity';
import type { BotPorts } from './ports';

/** Who asks, and where; undefined when Teams does not say. */
export function askerOf({ isSecretary }: Pick<BotPorts, 'isSecretary'>, activity: Incoming): Asker | undefined {
  const [person, place] = [personOf(activity), placeOf(activity)];
  if (!person || !place) return undefined;
  return { person, place, tenantId: place.tenantId, isSecretary: isSecretary(person) };
}
