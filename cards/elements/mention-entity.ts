/**
 * A mention. Teams alerts the person when `text` occurs in a TextBlock of the card, letter for letter. The id is an
 * Entra object id.
 */
export interface Mention {
  type: 'mention';
  text: string;
  mentioned: { id: string; name: string };
}
