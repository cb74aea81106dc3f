import type { IsoDate } from '../calendar/dates';
import type { Memo } from '../note/memo';
import type { MemoVersion, Proposal } from './proposal';

/** The facts of the note that nobody is asked about. Subject, Voorstel and Status are: those need a new version. */
const memoFacts = ['meetingDate', 'agendaItem', 'officialHolders', 'boardHolders', 'attachments'] as const;

/** Everything that may be corrected while a proposal is open, in the order of the form. */
export const correctableFields = [...memoFacts, 'documentsLink', 'deadline'] as const;

/** New values of the facts that are corrected. */
export type Correction = Partial<Pick<Memo, (typeof memoFacts)[number]> & Pick<MemoVersion, 'documentsLink'>>;

/** Returns the part of a correction that differs from the proposal as it is. */
export function whatChanges(proposal: Proposal, correction: Correction): Correction {
  const { documentsLink } = correction;
  const changed = memoFacts.filter((field) => {
    const value = correction[field];
    return value !== undefined && JSON.stringify(value) !== JSON.stringify(proposal.memo[field]);
  });
  return {
    ...Object.fromEntries(changed.map((field) => [field, correction[field]])),
    ...(documentsLink !== undefined && documentsLink !== proposal.documentsLink && { documentsLink }),
  };
}

/** Returns the facts that a filled-in form holds: all of them, the ones that stay the same too. */
export function factsOf(filled: MemoVersion & { deadline: IsoDate | '' }) {
  const { memo, documentsLink, deadline } = filled;
  const facts = Object.fromEntries(memoFacts.map((field) => [field, memo[field]]));
  return { correction: { ...facts, documentsLink } satisfies Correction, deadline };
}

/** Returns the proposal with these facts. */
export function corrected(proposal: Proposal, { documentsLink, ...facts }: Correction): Proposal {
  const memo = { ...proposal.memo, ...facts };
  return { ...proposal, memo, ...(documentsLink !== undefined && { documentsLink }) };
}
