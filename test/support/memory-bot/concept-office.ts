import { createHandleCommand } from '../../../bot/commands/handle-command';
import { createHandleDraft } from '../../../bot/commands/handle-concept';
import { createHandleRevision } from '../../../bot/commands/handle-new-version';
import type { Party } from '../../../bot/core/directory/party';
import type { Memo, MemoSection } from '../../../bot/core/note/memo';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import { Refusal } from '../../../bot/core/refusal';
import { createMemoryStore } from '../../../bot/store/memory-store';
import { refusalSentence } from '../../../cards/words/refusals';
import { aMemo, aPerson, aPlace, someSections, tenantId, threeParties } from '../builders';
import { commandOf } from '../proposal/after-steps';

/** What handles concepts and new versions, on a store of its own with three parties. */
export async function anOffice(parties: readonly Party[] = threeParties()) {
  const store = createMemoryStore();
  await store.parties.save(tenantId, parties, undefined);
  const now = () => '2026-03-03T09:00:00.000Z';
  const { proposals, index } = store;
  const handleCommand = createHandleCommand({
    proposals,
    index,
    policy: { fourEyes: true },
    now,
    requestReconcile: () => {},
  });
  let lastId = 0;
  const newId = () => {
    lastId += 1;
    return `id-${lastId}`;
  };
  const drafts = createHandleDraft({ store, handleCommand, newId });
  const revisions = createHandleRevision({ store, handleCommand });

  async function concept(memo: Partial<Memo> = {}) {
    const tableRows = aMemo().consultation.map((row, at) => ({ party: parties[at]?.id ?? '', row }));
    return drafts.create({ ...aNote(memo), tableRows, deadline: '2026-03-20' });
  }

  async function putOut(memo: Partial<Memo> = {}): Promise<Proposal> {
    const request = { key: await concept(memo), by: aPerson(), form: {}, commandId: newId() };
    const proposal = await drafts.submit(request);
    if (proposal instanceof Refusal) throw new Error(refusalSentence(proposal));
    return proposal;
  }

  async function answers(proposal: Proposal, party: string): Promise<Proposal> {
    const answered = await handleCommand(proposal, commandOf(proposal, { party, kind: 'agree' }));
    if (answered instanceof Refusal) throw new Error(refusalSentence(answered));
    return answered;
  }

  return { store, drafts, revisions, handleCommand, newId, concept, putOut, answers };
}

/** A note as it comes in from its author. */
export function aNote(memo: Partial<Memo> = {}, sections: readonly MemoSection[] = someSections()) {
  const bytes = new TextEncoder().encode(JSON.stringify([memo, sections]));
  const file = { kind: 'docx' as const, name: 'Waterredding 2.docx', bytes, contentType: 'application/msword' };
  return { author: aPerson(), place: aPlace(), memo: aMemo(memo), sections, file };
}

/** What somebody reads when it may not be. */
export function saidOf(outcome: unknown): string {
  return outcome instanceof Refusal ? refusalSentence(outcome) : 'Gelukt.';
}
