import type { Draft } from './draft';

/** A new version as its author sees it before putting it out. */
export interface NewVersionView {
  draft: Draft;
  proposalId: string;
  /** The number that the version will have. */
  version: number;
  changes: readonly SectionChange[];
  /** The parties of the round. The author may ask any of them again. */
  parties: readonly { id: string; name: string }[];
}

export const changeKinds = ['same', 'added', 'removed', 'changed'] as const;

/** One part of the note, compared with the same part of the version before. */
export interface SectionChange {
  /** The heading as it stands in the note, or the label of a field. */
  heading: string;
  kind: (typeof changeKinds)[number];
  parts: readonly TextPart[];
}

export interface TextPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}
