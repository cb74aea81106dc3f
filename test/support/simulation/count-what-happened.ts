import { Refusal } from '../../../bot/core/refusal';
import { aKey } from '../builders';
import type { Answer, Play } from './play-schedule';

/** Counts the events of one schedule, to see that the interesting ones really happen. */
export async function countWhatHappened({ store, answers, troubles }: Play, count: (what: string) => void) {
  const proposal = (await store.proposals.load(aKey()))?.value.proposal;
  count(proposal?.status ?? 'never put out');
  if (troubles() === 0) count('no trouble');
  if (proposal && proposal.version > 1) count('newVersion');
  for (const { kind } of proposal?.signals ?? []) count(kind);
  for (const answer of answers) count(outcomeOf(answer, answers));
}

function outcomeOf({ command, heard }: Answer, answers: readonly Answer[]): string {
  if (typeof heard === 'string') return heard;
  if (heard instanceof Refusal) return 'refused';
  return answers.some((other) => other.command !== command && other.command.id === command.id)
    ? 'answered again'
    : 'answered';
}
