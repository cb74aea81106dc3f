import type { Scene } from '../support/organisation/organisation-at-work';

/** An activity of a hostile person or a broken client. */
export interface HostileActivity {
  what: string;
  activity: (scene: Scene) => object;
  /** The sentence that its sender reads; empty: none. */
  answer: string | RegExp;
  /** Status of HTTP, when it is not 200. */
  status?: number;
}
