import type { Scheduler } from 'fast-check';
import type { Command } from '../../../bot/core/proposal/command';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import type { Refusal } from '../../../bot/core/refusal';
import { aKey, aMemo, aParty, aPerson, aSubmission, tenantId } from '../builders';
import { commandOf } from '../proposal/after-steps';
import { nextMemo, officeCommandOf } from '../proposal/office-steps';
import { type Act, channelOf, type Round } from './any-schedule';
import { Silence } from './troubles';
import { createWorld, type World } from './world';

/** Milliseconds within which a click is answered, one way or the other. */
const budgetMs = 4_000;

/** A request and its answer: the proposal, a refusal, or that it is not certain. */
export interface Answer {
  command: Command;
  heard: Proposal | Refusal | 'unsure' | 'nothing';
}

export type Play = World & { answers: Answer[] };

/** Plays every step of the round, in the scheduler's order, until nothing is under way. */
export async function play(scheduler: Scheduler, round: Round, onHappened: (what: string) => void): Promise<Play> {
  const world = await createWorld(scheduler, round, onHappened);
  const answers: Answer[] = [];
  for (const { act, process, after } of round.steps) {
    await world.advance(after);
    if (!(await happened(world, act, process))) {
      const command = await commandFor(world, round, act, answers);
      if (command) ask(world, process, command, answers, round);
    }
  }
  await world.settle();
  return { ...world, answers };
}

/** Does a step that is no request to the bot, such as a death or time that passes. Returns false for a request. */
async function happened(
  { clock, process, teams, settle, stall, onTrouble }: World,
  act: Act,
  number: number,
): Promise<boolean> {
  switch (act.kind) {
    case 'die':
      process(number)?.die();
      return true;
    case 'stall': {
      const stalled = process(number);
      if (!stalled) return true;
      onTrouble('whole process stood still');
      stall(stalled);
      return true;
    }
    case 'pass':
      if (act.isQuiet) await settle();
      clock.pass(act.ms);
      return true;
    case 'morning':
      await settle();
      clock.pass(untilMorning(clock.ms(), act.days));
      return true;
    case 'removeCard': {
      const [card] = teams.in(channelOf(act.seat.party));
      if (card) teams.remove(card);
      return true;
    }
    default:
      return false;
  }
}

/** Asks a process, and answers within the budget if there is one. Without a process nothing is asked. */
function ask(
  { clock, process, faults, onTrouble }: World,
  number: number,
  command: Command,
  answers: Answer[],
  { hasBudget }: Round,
): void {
  const asked = process(number);
  const answer: Answer = { command, heard: 'nothing' };
  if (!asked) return;
  answers.push(answer);
  const budget = new AbortController();
  const cancel = clock.runLater(hasBudget ? budgetMs : Number.POSITIVE_INFINITY, () => {
    onTrouble('budget used up');
    budget.abort(new Silence('the budget is used up'));
  });
  asked
    .handleCommand(aKey(), command, { signal: budget.signal })
    .then(
      (heard) => {
        answer.heard = heard;
      },
      (error: unknown) => {
        faults.push(error);
        answer.heard = 'unsure';
      },
    )
    .finally(cancel);
}

async function commandFor({ store, teams, newId }: World, round: Round, act: Act, answers: readonly Answer[]) {
  if (act.kind === 'submit') return submitCommand(round, newId());
  if (act.kind === 'again') {
    const earlier = answers[act.which % Math.max(1, answers.length)]?.command;
    return earlier && { ...earlier, id: act.isNew ? newId() : earlier.id };
  }
  const proposal = (await store.proposals.load(aKey()))?.value.proposal;
  // The author presses Uitzetten until the proposal is there.
  if (!proposal) return submitCommand(round, newId());
  // A person who sees a card presses its buttons as they are now. The record may move on before the press arrives.
  const isSeen = (act.kind !== 'press' && act.kind !== 'takeBack') || teams.in(channelOf(act.seat.party)).length > 0;
  return isSeen ? onCard(proposal, act, newId()) : undefined;
}

function onCard(proposal: Proposal, act: Act, id: string): Command | undefined {
  switch (act.kind) {
    case 'press': {
      const { party, by } = act.seat;
      const remark = act.position === 'agree' ? '' : 'Noem ook de steiger.';
      return commandOf(proposal, { kind: act.position, party, by, remark, id });
    }
    case 'takeBack': {
      const { party, by } = act.seat;
      return officeCommandOf(proposal, { kind: 'takeBack', party, by, id });
    }
    case 'newVersion': {
      const version = proposal.version + 1;
      const document = { ...nextMemo.document, sha256: String(version % 10).repeat(64) };
      const memo = { ...nextMemo, memo: aMemo({ subject: `Versie ${version}` }), document };
      return officeCommandOf(proposal, { kind: 'newVersion', id, memo });
    }
    case 'reply': {
      const revision = proposal.responses.at(-1)?.revision ?? 0;
      return officeCommandOf(proposal, { kind: 'reply', id, revision });
    }
    case 'addParty':
      return officeCommandOf(proposal, { kind: 'addParty', id, party: told });
    case 'correct':
    case 'withdraw':
    case 'remind':
    case 'moveDeadline':
      return officeCommandOf(proposal, { kind: act.kind, id });
    default:
      return undefined;
  }
}

/** Joins later, without keeping the round from its end. */
const told = aParty({ id: 'pers', name: 'Pers', rule: { kind: 'informed' } });

function submitCommand({ order, count }: Round, id: string): Command {
  const parties = [
    aParty(),
    aParty({ id: 'waterschap', name: 'Waterschap Noorderzijl', rule: { kind: 'count', count } }),
  ];
  const submission = aSubmission({ order, parties, memo: aMemo({ subject: 'Versie 1' }) });
  return { kind: 'submit', id, by: aPerson(), tenantId, submission };
}

/** Sets the clock to five past eight, so many days later, in Amsterdam's winter. */
function untilMorning(ms: number, days: number): number {
  const day = 24 * 60 * 60_000;
  return days * day - (ms % day) + (7 * 60 + 5) * 60_000;
}
