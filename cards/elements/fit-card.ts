import type { AdaptiveCard } from './adaptive-card';

/** The most buttons that Teams shows on a card. */
export const mostButtons = 6;

/** Most bytes (UTF-8) of a card: Teams takes messages of at most 100 KB, and a card is only a part of a message. */
export const cardSizeLimit = 80_000;

/** Returns the first card small enough for Teams, built with ever less room for long texts and long lists. */
export function fitCard<Room>(rooms: readonly [Room, ...Room[]], build: (room: Room) => AdaptiveCard): AdaptiveCard {
  const [roomiest, ...smaller] = rooms;
  let card = build(roomiest);
  for (const room of smaller) {
    if (sizeOf(card) < cardSizeLimit) break;
    card = build(room);
  }
  return card;
}

export function sizeOf(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}
