import type { Answer } from '../../../bot/answers/reply';
import type { Asker } from '../../../bot/answers/scope';
import type { Party } from '../../../bot/core/directory/party';
import type { Place } from '../../../bot/core/directory/person';
import type { ProposalEvent } from '../../../bot/core/proposal/event';
import { evolveAll } from '../../../bot/core/proposal/evolve';
import { indexRowOf } from '../../../bot/core/proposal/index-row';
import type { Submission } from '../../../bot/core/proposal/proposal';
import { Refusal } from '../../../bot/core/refusal';
import type { Question } from '../../../bot/language/question';
import { unposted } from '../../../bot/reconcile/delivery';
import { createMemoryStore } from '../../../bot/store/memory-store';
import type { Store } from '../../../bot/store/ports';
import { refusalSentence } from '../../../cards/words/refusals';
import { aKey, aPerson, aPlace, aSubmission, aSubmittedEvent, tenantId, threeParties } from '../builders';
import { visibleText } from '../visible-text';
import { memoryBot } from './memory-bot';

/** A store that knows these parties. */
export async function storeWith(parties: readonly Party[] = threeParties()): Promise<Store> {
  const store = createMemoryStore();
  await store.parties.save(tenantId, parties, undefined);
  return store;
}

/** Puts a note out, as if its cards had been posted: card number `n` of a proposal is message `n`. */
export async function putOut(
  store: Store,
  id: string,
  submission: Partial<Submission> = {},
  more: ProposalEvent[] = [],
) {
  const key = aKey({ id });
  const events = [aSubmittedEvent(aSubmission(submission)), ...more];
  const proposal = evolveAll(undefined, key, events);
  await store.proposals.append(undefined, events, proposal);
  const etag = await store.index.putOpen(indexRowOf(proposal));
  for (const [number, { id: party, place }] of proposal.parties.entries()) {
    await store.messages.put(key, postedCard(`card|${party}`, place, String(number + 1)), undefined);
  }
  if (proposal.status !== 'submitted') await store.index.close(indexRowOf(proposal), etag);
  return proposal;
}

/** The row of a card that was posted in this place. */
export function postedCard(key: string, place: Place, messageId: string) {
  const { conversationId } = place;
  const posted = { messageId, conversationId: `${conversationId};messageid=${messageId}`, shownRevision: 1 };
  return { ...unposted({ key, place }), ...posted };
}

/** The author of the notes, in private. */
export function author(overrides: Partial<Asker> = {}): Asker {
  return { person: aPerson(), tenantId, place: aPlace(), isSecretary: false, ...overrides };
}

export function secretary(overrides: Partial<Asker> = {}): Asker {
  return author({ person: { id: 'secretary', name: 'Anke Visser' }, isSecretary: true, ...overrides });
}

/** A person who asks in the channel of this party. */
export function inChannelOf(party: string, overrides: Partial<Asker> = {}): Asker {
  const place = threeParties().find(({ id }) => id === party)?.place;
  return author({ person: { id: 'noor', name: 'Noor van den Akker' }, ...(place ? { place } : {}), ...overrides });
}

/** The moment of questions, unless the test says otherwise: a Monday, a week after the notes were put out. */
export const askedAt = '2026-03-09T09:00:00.000Z';

/** Answers over this store. */
export function enquiries(store: Store, hasSample = false) {
  const { answerQuestion } = memoryBot({ store, clock: { now: () => askedAt }, hasSample });
  return (question: Question, asker: Asker) => answerQuestion(question, asker, 'message-1', { text: '', page: 1 });
}

/** Returns the answer as its reader sees it, line by line. */
export async function read(store: Store, question: Question, asker: Asker, hasSample = false): Promise<string[]> {
  return linesOf(await enquiries(store, hasSample)(question, asker));
}

export function linesOf(answer: Answer): string[] {
  return answer instanceof Refusal ? [refusalSentence(answer)] : visibleText(answer);
}
