import type { Scheduler } from 'fast-check';
import type { Draft } from '../../../bot/core/concept/draft';
import type { Proposal, ProposalKey } from '../../../bot/core/proposal/proposal';
import { Refusal } from '../../../bot/core/refusal';
import { aPerson, tenantId, threeParties } from '../builders';
import { aNote } from '../memory-bot/concept-office';
import type { ConceptAct, ConceptRound } from './any-concepts';
import { Silence } from './troubles';
import { createWorld, type Process, type World } from './world';

const budgetMs = 4_000;
const by = aPerson();

/** A request of the author, its moment, and its answer. Moments are counted, not measured. */
export interface Asked {
  act: ConceptAct['kind'];
  /** The concept or proposal that it was about. A note that came in gets it once its concept is known. */
  key: ProposalKey | undefined;
  /** The file (SHA-256) of the new version on the pressed card; empty on a concept's card. */
  document: string;
  message: number;
  askedAt: number;
  heardAt?: number;
  heard?: Proposal | Draft | Refusal | 'unsure';
}

export type ConceptPlay = World & { asked: Asked[] };

/** Plays every step of the round, in the scheduler's order, until nothing is under way. */
export async function playConcepts(
  scheduler: Scheduler,
  { steps, ...troubles }: ConceptRound,
  onHappened: (what: string) => void,
): Promise<ConceptPlay> {
  const world = await createWorld(scheduler, troubles, onHappened);
  await world.store.parties.save(tenantId, threeParties(), undefined);
  const desk = createAuthor(world);
  for (const { act, process, after } of steps) {
    await world.advance(after);
    if (act.kind === 'die') world.process(process)?.die();
    else if (act.kind === 'pass') {
      if (act.isQuiet) await world.settle();
      world.clock.pass(act.ms);
    } else desk.ask(world.process(process), act);
  }
  await world.settle();
  return { ...world, asked: desk.asked };
}

type Pressed = Exclude<ConceptAct, { kind: 'die' | 'pass' }>;

/** One author with two notes, who presses buttons of the cards that they led to. */
function createAuthor({ clock, faults, newId, onTrouble }: World) {
  const asked: Asked[] = [];
  let moment = 0;
  const next = () => {
    moment += 1;
    return moment;
  };

  /** Without a process nothing is asked; without a card nothing can be pressed. */
  function ask(process: Process | undefined, act: Pressed): void {
    const card = act.kind === 'deliver' ? undefined : lastCardOf(act);
    if (!process || (act.kind !== 'deliver' && !card)) return;
    const { key, document = '' } = card ?? {};
    const one: Asked = { act: act.kind, key, document, message: act.message, askedAt: next() };
    asked.push(one);
    const budget = new AbortController();
    const cancel = clock.runLater(budgetMs, () => {
      onTrouble('budget used up');
      budget.abort(new Silence('the budget is used up'));
    });
    answerOf(process, act, one, budget.signal)
      .then(
        (heard) => {
          one.heard = heard;
        },
        (error: unknown) => {
          faults.push(error);
          one.heard = 'unsure';
        },
      )
      .finally(() => {
        cancel();
        one.heardAt = next();
      });
  }

  async function answerOf(process: Process, act: Pressed, one: Asked, signal: AbortSignal) {
    const { handleDraft, handleNewVersion } = process;
    const { key = { tenantId, id: '' }, document } = one;
    const commandId = newId();
    switch (act.kind) {
      case 'deliver':
        return deliver(process, act, one);
      case 'save':
        return handleDraft.save(key, by, { caseNumber: commandId });
      case 'submit':
        return handleDraft.submit({ key, by, form: {}, commandId }, { signal });
      case 'discard':
        return handleDraft.discard(key, by);
      case 'startNewVersion':
        return handleNewVersion.start(key, by, aNote().place);
      case 'putOutNewVersion':
        return handleNewVersion.putOut({ key, by, document, form: {}, commandId }, { signal });
    }
  }

  /** Handles a note as bot/answers/notes does. */
  async function deliver(
    { handleDraft, handleNewVersion }: Process,
    act: Extract<Pressed, { kind: 'deliver' }>,
    one: Asked,
  ) {
    const messageId = `${act.isNext ? 'next' : 'note'}-${act.message}`;
    const note = { ...aNote({ subject: messageId, request: 'Stem in.' }), messageId };
    const received = await handleNewVersion.receive(note);
    const draft =
      received instanceof Refusal
        ? received
        : (received?.draft ?? (await handleDraft.create({ ...note, tableRows, deadline: '' })));
    if (draft instanceof Refusal) return draft;
    one.key = { tenantId, id: draft.id };
    one.document = draft.newVersion ? draft.document.sha256 : '';
    return draft;
  }

  /** Returns the card of this note, as the author last got it. */
  function lastCardOf({ kind, message }: Pressed): { key: ProposalKey; document: string } | undefined {
    const cards = asked.filter((one) => one.act === 'deliver' && one.message === message && one.key);
    const isFitting = (document: string) => kind === 'discard' || (document !== '') === (kind === 'putOutNewVersion');
    const fitting = cards.filter(({ document }) => isFitting(document));
    const { key, document = '' } = fitting.at(-1) ?? {};
    return key && { key, document };
  }

  return { ask, asked };
}

const tableRows = aNote().memo.consultation.map((row, at) => ({ party: threeParties()[at]?.id ?? '', row }));
