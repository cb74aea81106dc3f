import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { type Place, withoutWhatIsHidden } from '../support/region/hide';
import { regionStore, rounds } from '../support/region/region';
import { regionBot } from '../support/region/region-bot';
import { watchWrites } from '../support/region/watch-writes';

/** What came of a question: the answer, what was recorded, and the same question where nothing hidden exists. */
export interface Asked {
  card: AdaptiveCard;
  written: readonly string[];
  /** True when the answer is another one where nothing exists that this asker may not see. */
  tellsHidden: boolean;
}

/**
 * Asks in a region that is always the same: one in which something was recorded is not asked again. `hide` returns the
 * rounds without what is hidden from an asker.
 */
export function createRegion(hide = withoutWhatIsHidden) {
  const stores = new Map<string, ReturnType<typeof regionStore>>();

  return async function ask(texts: readonly string[], place: Place): Promise<Asked> {
    const seesAll = place.where === 'private' && place.who === 'ilse';
    const { card, written } = await askIn('everything', texts, place);
    const hidden = seesAll ? card : (await askIn(`${place.who} ${place.where}`, texts, place)).card;
    return { card, written, tellsHidden: plain(card) !== plain(hidden) };
  };

  async function askIn(key: string, texts: readonly string[], place: Place) {
    const held = key === 'everything' ? rounds : hide(rounds, place);
    const stored = stores.get(key) ?? regionStore(held);
    stores.set(key, stored);
    const { store, written } = watchWrites(await stored);
    const { ask } = regionBot(store);
    let card: AdaptiveCard | undefined;
    for (const text of texts) card = await ask(text, place);
    if (!card) throw new Error('nothing was asked');
    if (written.length > 0) stores.delete(key);
    return { card, written };
  }
}

/** A new concept has an id of its own in every region. */
function plain(card: AdaptiveCard): string {
  return JSON.stringify(card).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
}
