import { LRUCache } from 'lru-cache';
import type { Instant } from '../../core/calendar/dates';
import type { Earlier } from '../../language/earlier';
import type { Understood } from '../../language/question';
import type { Asker } from '../scope';

/** Milliseconds in which a question may go on with the one before. */
const keptMs = 10 * 60_000;
/** Most people whose last question is kept, in one process. */
const mostKept = 1_000;

/** Keeps the last question of each person in each conversation, so that the next may say `en de gemeenten?`. */
export function rememberQuestions(now: () => Instant) {
  const kept = new LRUCache<string, { asked: Earlier; at: number }>({ max: mostKept });

  return {
    earlier(asker: Asker): Earlier | undefined {
      const last = kept.get(keyOf(asker));
      return last && Date.parse(now()) - last.at <= keptMs ? last.asked : undefined;
    },

    remember(asker: Asker, asked: Understood | undefined): void {
      const isAbout =
        asked && asked.intents.length > 0 && !asked.intents.includes('thanks') && !asked.intents.includes('help');
      if (isAbout)
        kept.set(keyOf(asker), { asked: { intents: asked.intents, slots: asked.slots }, at: Date.parse(now()) });
    },
  };
}

function keyOf({ tenantId, person, place }: Asker): string {
  return JSON.stringify([tenantId, place.conversationId, person.id]);
}
