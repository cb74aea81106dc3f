/** Why an author gets a new document instead of their own with its table filled; cards/words says it in Dutch. */
export const notFilledKinds = [
  /** The note came as a pdf or as text, which cannot be filled. */
  'notWord',
  /** The document has no table Afgestemd met. */
  'noTable',
  /** The table has no certain place for a party's date and position. */
  'unclearTable',
] as const;
export type NotFilled = (typeof notFilledKinds)[number];
