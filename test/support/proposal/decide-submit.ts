import { decide } from '../../../bot/core/proposal/decide';
import type { Submission } from '../../../bot/core/proposal/proposal';
import { Refusal } from '../../../bot/core/refusal';
import { refusalSentence } from '../../../cards/words/refusals';
import { submittedAt, tenantId } from '../builders';
import { twoSides } from './after-steps';

/** Returns the sentence that the author reads when this is put out. */
export function decideSubmit(submission: Submission): string {
  const command = { kind: 'submit' as const, id: 'submit', by: submission.author, tenantId, submission };
  const decision = decide(undefined, command, submittedAt, twoSides);
  return decision instanceof Refusal ? refusalSentence(decision) : 'vastgelegd';
}
