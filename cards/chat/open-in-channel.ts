import type { CardAction } from '../elements/adaptive-card';
import { withTitlesApart } from '../elements/titles-apart';
import { buttonTitles, openInChannelTitle } from '../words/buttons';

/** A way to a card. `name`: the proposal's, short. `apart`: words that tell it from another of that name. */
export interface WayToCard {
  name: string;
  apart: string;
  url: string;
}

/** Returns a link to each card, no two with the same title; undefined for a card that is not posted yet. */
export function openInChannelLinks(ways: readonly WayToCard[]): (CardAction | undefined)[] {
  const isAlone = ways.filter(({ url }) => url !== '').length === 1;
  const titled = ways.map((way) => ({
    ...way,
    title: isAlone ? buttonTitles.openInChannel : openInChannelTitle(way.name),
  }));
  return withTitlesApart(titled).map(({ title, url }) =>
    url === '' ? undefined : { type: 'Action.OpenUrl', title, url },
  );
}
