import type { Party } from '../../../bot/core/directory/party';
import type { Memo, MemoSection } from '../../../bot/core/note/memo';
import { nothingRead } from '../../../bot/core/note/reading';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import { Refusal } from '../../../bot/core/refusal';
import { createMemoryStore } from '../../../bot/store/memory-store';
import type { Store } from '../../../bot/store/ports';
import { refusalSentence } from '../../../cards/words/refusals';
import { aMemo, aPerson, aPlace, someSections, tenantId, threeParties } from '../builders';
import { createClock } from '../clock';
import { commandOf } from '../proposal/after-steps';
import { memoryBot } from './memory-bot';

/** The handlers of concepts and new versions, on a store of their own with three parties. */
export async function anOffice(parties: readonly Party[] = threeParties(), store: Store = createMemoryStore()) {
  const clock = createClock('2026-03-03T09:00:00.000Z');
  const bot = memoryBot({ store, clock });
  await store.parties.save(tenantId, parties, undefined);
  const {
    handleCommand,
    handleDraft: drafts,
    handleNewVersion: newVersions,
    handleDirectory: directory,
    newId,
    finishBegun,
  } = bot;

  async function concept(memo: Partial<Memo> = {}, file = aNote(memo).file) {
    const tableRows = aMemo().consultation.map((row, at) => ({ party: parties[at]?.id ?? '', row }));
    const draft = await drafts.create({ ...aNote(memo), file, tableRows, deadline: '2026-03-20' });
    if (draft instanceof Refusal) throw new Error(refusalSentence(draft));
    return draft;
  }

  async function putOut(memo: Partial<Memo> = {}, file = aNote(memo).file): Promise<Proposal> {
    const request = { key: await concept(memo, file), by: aPerson(), form: {}, commandId: newId() };
    const proposal = await drafts.submit(request);
    if (proposal instanceof Refusal) throw new Error(refusalSentence(proposal));
    return proposal;
  }

  async function answers(proposal: Proposal, party: string): Promise<Proposal> {
    const answered = await handleCommand(proposal, commandOf(proposal, { party, kind: 'agree' }));
    if (answered instanceof Refusal) throw new Error(refusalSentence(answered));
    return answered;
  }

  return { store, drafts, newVersions, directory, handleCommand, newId, concept, putOut, answers, clock, finishBegun };
}

/** A note as it comes in from its author. */
export function aNote(memo: Partial<Memo> = {}, sections: readonly MemoSection[] = someSections()) {
  const bytes = new TextEncoder().encode(JSON.stringify([memo, sections]));
  const file = { kind: 'docx' as const, name: 'Waterredding 2.docx', bytes, contentType: 'application/msword' };
  return { messageId: '', author: aPerson(), place: aPlace(), memo: aMemo(memo), sections, reading: nothingRead, file };
}

/** Returns the sentence of a refusal. */
export function saidOf(outcome: unknown): string {
  return outcome instanceof Refusal ? refusalSentence(outcome) : 'Gelukt.';
}
