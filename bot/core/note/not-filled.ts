/** Why an author gets a new document back instead of their own with its table filled; cards/words says it in Dutch. */
export const notFilledKinds = [
  /** It came as a pdf or as text, in which nothing can be filled. */
  'notWord',
  /** The document has no table Afgestemd met. */
  'noTable',
  /** It has one, in which there is no sure place for a party's date and position. */
  'unclearTable',
] as const;
export type NotFilled = (typeof notFilledKinds)[number];
