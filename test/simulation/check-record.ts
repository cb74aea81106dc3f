import { isDeepStrictEqual } from 'node:util';
import type { Command, ReplyCommand } from '../../bot/core/proposal/command';
import { evolve } from '../../bot/core/proposal/evolve';
import { isClosed, type Proposal, responsesOf } from '../../bot/core/proposal/proposal';
import type { Signal } from '../../bot/core/proposal/signal';
import { Refusal } from '../../bot/core/refusal';
import { hashEvent } from '../../bot/store/chain';
import type { Head, RecordedEvent } from '../../bot/store/ports';
import { aKey, tenantId } from '../support/builders';
import type { Answer, Play } from '../support/simulation/play-schedule';
import { Silence } from '../support/simulation/troubles';

/** Returns what is wrong with the record, read from storage alone and compared with the answers that people got. */
export async function problemsInRecord({ store, answers, faults }: Play): Promise<string[]> {
  const events = await store.proposals.events(aKey());
  const head = (await store.proposals.load(aKey()))?.value;
  const proposals = proposalsAfter(events);
  return [
    ...brokenChain(events),
    ...wrongHead(head, events, proposals),
    ...(await wrongClosedList(store, head?.proposal)),
    ...answers.flatMap((answer) => wrongAnswer(answer, proposals)),
    ...wrongRefusals(answers, events),
    ...recordedTwice(events, proposals),
    ...faults.filter((fault) => !(fault instanceof Silence)).map((fault) => `a fault: ${fault}`),
  ];
}

/** Returns the proposal after each event; none before the first. */
function proposalsAfter(events: readonly RecordedEvent[]): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { event } of events) proposals.push(asStored(evolve(proposals.at(-1), aKey(), event)));
  return proposals;
}

function brokenChain(events: readonly RecordedEvent[]): string[] {
  return events.flatMap(({ number, event, previousHash, hash }, index) => {
    const isNext = number === index + 1 && previousHash === (events[index - 1]?.hash ?? '');
    return isNext && hash === hashEvent(previousHash, event) ? [] : [`event ${number} does not chain`];
  });
}

function wrongHead(head: Head | undefined, events: readonly RecordedEvent[], proposals: readonly Proposal[]): string[] {
  const isFold = isDeepStrictEqual(head?.proposal, proposals.at(-1)) && head?.lastHash === events.at(-1)?.hash;
  return isFold ? [] : ['the head is not the fold of the events'];
}

/**
 * An open proposal is listed as open, once, as it is now. A proposal that is closed, or never came, is not; a closed
 * one stays until all of it is shown.
 */
export async function problemsInOpenList({ index, proposals }: Play['store'], { mayRest }: { mayRest: boolean }) {
  const proposal = (await proposals.load(aKey()))?.value.proposal;
  if (mayRest && proposal && isClosed(proposal)) return [];
  const listed = (await index.open(tenantId)).map(({ value }) => value.revision);
  const mustBe = proposal && !isClosed(proposal) ? [proposal.revision] : [];
  return isDeepStrictEqual(listed, mustBe) ? [] : [`listed as open: [${listed}], should be [${mustBe}]`];
}

async function wrongClosedList({ index }: Play['store'], proposal: Proposal | undefined): Promise<string[]> {
  const listed = (await index.closed(tenantId, 9)).map(({ revision }) => revision);
  const isListed = !proposal || !isClosed(proposal) || isDeepStrictEqual(listed, [proposal.revision]);
  return isListed ? [] : [`listed as closed: [${listed}]`];
}

/** A person who was told that it is recorded finds it recorded, and saw the record as it was then. */
function wrongAnswer({ command, heard }: Answer, after: readonly Proposal[]) {
  const what = `${command.kind} ${command.id}`;
  if (heard === 'nothing' || heard === 'unsure' || heard instanceof Refusal) return [];
  return [
    ...(isDeepStrictEqual(asStored(heard), after[heard.revision - 1]) ? [] : [`${what} was told what is not so`]),
    ...(holds(heard, command) ? [] : [`${what} was told that it is recorded, and it is not`]),
  ];
}

/** A person who was only ever refused is not in the record. */
function wrongRefusals(answers: readonly Answer[], events: readonly RecordedEvent[]): string[] {
  const wasHeard = new Set(answers.filter(({ heard }) => !(heard instanceof Refusal)).map(({ command }) => command.id));
  const recorded = new Set(events.map(({ event }) => event.commandId));
  const wrong = answers.filter(({ command: { id } }) => recorded.has(id) && !wasHeard.has(id));
  return wrong.map(({ command, heard }) => {
    return `${command.kind} ${command.id} was refused (${heard instanceof Refusal && heard.kind}) and recorded`;
  });
}

function holds(proposal: Proposal, command: Command): boolean {
  switch (command.kind) {
    case 'agree':
    case 'agreeWithRemark':
    case 'disagree':
      return responsesOf(proposal, command.party).some((response) => isSaidBy(response, command));
    case 'withdraw':
      return proposal.withdrawnBecause === command.reason;
    case 'newVersion':
      return proposal.document.sha256 === command.memo.document.sha256;
    case 'takeBack':
      return proposal.signals.some(({ kind, by }) => kind === 'reopening' && by.id === command.by.id);
    case 'reply':
      return proposal.signals.some((signal) => isReply(signal, command));
    case 'remind':
      return proposal.signals.some(({ kind, by }) => kind === 'reminder' && by.id === command.by.id);
    case 'addParty':
      return proposal.parties.some(({ id }) => id === command.party.id);
    case 'moveDeadline':
      return proposal.deadline === command.deadline;
    default:
      return true;
  }
}

type Said = { person: { id: string }; position: string; remark: string };

function isSaidBy(
  { person, position, remark }: Said,
  { by, kind, remark: said }: Extract<Command, { remark: string }>,
) {
  return person.id === by.id && position === kind && remark === said;
}

/** No answer is recorded again while it stands, and no command causes the same event twice. */
function recordedTwice(events: readonly RecordedEvent[], after: readonly Proposal[]): string[] {
  const causes = events.map(({ event }) => `${event.kind} ${event.commandId}`);
  const repeated = events.filter(({ event }, index) => {
    if (event.kind !== 'responded') return false;
    const before = after[index - 1];
    const standing = before ? responsesOf(before, event.party) : [];
    return standing.some(
      (known) => known.person.id === event.by.id && isDeepStrictEqual(meaning(known), meaning(event)),
    );
  });
  return [
    ...causes.filter((cause, index) => causes.indexOf(cause) !== index).map((cause) => `${cause} is recorded twice`),
    ...repeated.map(({ number }) => `event ${number} says what stood already`),
  ];
}

function meaning({ position, remark }: { position: string; remark: string }) {
  return { position, remark };
}

/** Drops properties that are undefined, as storage does. */
function asStored(proposal: Proposal): Proposal {
  return JSON.parse(JSON.stringify(proposal));
}

function isReply(signal: Signal, { revision, text }: ReplyCommand): boolean {
  return signal.kind === 'reply' && signal.answers === revision && signal.text === text;
}
