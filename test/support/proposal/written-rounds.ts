import { evolveAll } from '../../../bot/core/proposal/evolve';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import {
  type Reachable,
  readWrittenForm,
  type WrittenForm,
  writtenSubmission,
} from '../../../bot/core/proposal/written-form';
import { Refusal } from '../../../bot/core/refusal';
import { aKey, aPlace, aProposal, aSubmittedEvent } from '../builders';

export const policy = { fourEyes: true };
/** The parties agreed: a written round may follow. */
export const consultation = aProposal({ status: 'agreed', revision: 5 });
export const roundKey = aKey({ id: 'round-about-waterredding' });

/** Somebody who has spoken with the bot, and whose id is the name. */
export function chair(name: string): Reachable {
  return { person: { id: name, name }, place: aPlace({ conversationId: `a:${name}` }) };
}

export const chairs = ['Anna', 'Bert', 'Cees'].map(chair);

export function rowFor(name: string, onBehalfOf = `de voorzitter van ${name}dorp`) {
  return { who: [name], onBehalfOf };
}

/** A written round that was just started, among Anna and Bert unless the form says otherwise. */
export function aWrittenRound(form: Partial<WrittenForm> = {}): Proposal {
  const whole = { rows: [rowFor('Anna'), rowFor('Bert')], rule: '', ...form };
  const named = readWrittenForm(whole, chairs, consultation, policy);
  if (named instanceof Refusal) throw new Error(named.kind);
  const submission = writtenSubmission(consultation, 'c'.repeat(64), { ...named, deadline: '2026-04-01' });
  return evolveAll(undefined, roundKey, [aSubmittedEvent(submission)]);
}
