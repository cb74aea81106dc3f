import type { Scene } from '../support/organisation/organisation-at-work';

/** Something that somebody sends who does not mean well, or whose client is broken. */
export interface HostileActivity {
  what: string;
  activity: (scene: Scene) => object;
  /** All that whoever sent it gets to read; empty: nothing. */
  answer: string | RegExp;
  /** Of HTTP, when it is not 200. */
  status?: number;
}
