import type { ProposalEvent } from './event';
import type { MemoVersion } from './proposal';

/** Each version of the note as it was put out: version 1 first. */
export function memoVersions(events: readonly ProposalEvent[]): MemoVersion[] {
  return events.flatMap((event) => {
    if (event.kind === 'submitted') return [event.submission];
    return event.kind === 'revised' ? [event.memo] : [];
  });
}

/** The names (SHA-256, hex) of the stored files of one version: the note and its sections. */
export function filesOf({ document }: Pick<MemoVersion, 'document'>): string[] {
  return [document.sha256, document.sectionsSha256];
}
