import type { Draft } from './draft';

/** A new version as its author sees it before putting it out. */
export interface NewVersionView {
  draft: Draft;
  proposalId: string;
  /** The number that it will have. */
  version: number;
  changes: readonly SectionChange[];
  /** The parties of the round, any of which may be asked again. */
  parties: readonly { id: string; name: string }[];
}

export const changeKinds = ['same', 'added', 'removed', 'changed'] as const;

/** One part of the note, against the same part of the version before. */
export interface SectionChange {
  /** As it stands in the note; for a field its label is for the words to say. */
  heading: string;
  kind: (typeof changeKinds)[number];
  parts: readonly TextPart[];
}

export interface TextPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}
