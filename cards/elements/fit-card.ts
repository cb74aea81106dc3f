import type { AdaptiveCard } from './adaptive-card';

/** The most buttons that Teams shows on a card. */
export const mostButtons = 6;

/** Teams takes messages of at most 100 KB, and a card is not all of a message. In bytes of UTF-8. */
export const cardSizeLimit = 80_000;

/** The first card that Teams will take, built with ever less room for long texts and long lists. */
export function fitCard<Room>(rooms: readonly [Room, ...Room[]], build: (room: Room) => AdaptiveCard): AdaptiveCard {
  const [roomiest, ...smaller] = rooms;
  return smaller.reduce((card, room) => (sizeOf(card) < cardSizeLimit ? card : build(room)), build(roomiest));
}

export function sizeOf(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}
