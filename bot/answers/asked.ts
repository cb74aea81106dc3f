/** A question as it was asked, so that a list can be turned: the button for another page asks it again. */
export interface Asked {
  text: string;
  /** The page of a list, counted from 1. Untrusted, so it may be past the end. */
  page: number;
}
