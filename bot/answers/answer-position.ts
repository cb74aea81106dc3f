import { proposalCard } from '../../cards/party/proposal-card';
import { whyRoundUnderWay } from '../commands/written-rounds';
import { type RespondCommand, remarkLimit } from '../core/proposal/command';
import { hasWords, type Position } from '../core/proposal/position';
import { viewFor } from '../core/proposal/view';
import { Refusal } from '../core/refusal';
import { type Click, keyOf } from './click';
import type { BotPorts } from './ports';
import type { Answer, ClickAnswer, Redrawn } from './reply';

type PositionPorts = Pick<BotPorts, 'store' | 'handleCommand'>;

/** An adviser takes back the answer that ended the round, and sees the buttons for a new one. */
export function createTakeBack({ store, handleCommand }: PositionPorts) {
  return async (click: Click, signal: AbortSignal): Promise<Answer> => {
    const { id, by, tenantId, conversationId, data } = click;
    const { party, revision } = data;
    const command = { kind: 'takeBack' as const, id, by, tenantId, conversationId, party, revision };
    const key = keyOf(click);
    const whyNotRecord = () => whyRoundUnderWay(store.proposals, key);
    const outcome = await handleCommand(key, command, { signal, whyNotRecord });
    return outcome instanceof Refusal ? outcome : proposalCard(viewFor(outcome, { kind: 'party', party }));
  };
}

/** An adviser's answer, given on their party's card. */
export function createAnswerPosition({ store, handleCommand }: PositionPorts) {
  return (position: Position) =>
    async (click: Click, signal: AbortSignal): Promise<ClickAnswer> => {
      const { id, by, tenantId, conversationId, remark, data } = click;
      const { party, version, revision } = data;
      const command = { kind: position, id, by, tenantId, conversationId, party, version, revision, remark };
      const outcome = await give(click, command, signal);
      if (!(outcome instanceof Refusal)) return proposalCard(viewFor(outcome, { kind: 'party', party }));
      return (await withTheirWords(click, position, outcome)) ?? outcome;
    };

  /**
   * Only the refusal of an older version takes the pressed card away, and then the typed words go on with the new card.
   * After any other refusal they still stand on the pressed card.
   */
  async function withTheirWords(click: Click, position: Position, refusal: Refusal): Promise<Redrawn | undefined> {
    const remark = click.remark.trim();
    if (refusal.kind !== 'olderVersion' || !isKept(position, remark)) return undefined;
    const proposal = (await store.proposals.load(keyOf(click)))?.value.proposal;
    const view = proposal && viewFor(proposal, { kind: 'party', party: click.data.party });
    return view?.isOpen ? { refusal, card: proposalCard(view, { refusal, position, remark }) } : undefined;
  }

  /** Only when the card is older than the earlier answer must the record say whether the click is older too. */
  async function give(click: Click, command: RespondCommand, signal: AbortSignal) {
    const outcome = await handleCommand(keyOf(click), command, { signal });
    if (!(outcome instanceof Refusal) || outcome.kind !== 'olderCard' || !(await isLater(click))) return outcome;
    return handleCommand(keyOf(click), { ...command, isLater: true }, { signal });
  }

  /**
   * A client may not redraw the card after an answer, and Teams may deliver a click again half a minute later. A second
   * delivery has the click's own id and moment; a new click came after all earlier answers of this person.
   */
  async function isLater(click: Click): Promise<boolean> {
    const theirs = (await store.proposals.events(keyOf(click)))
      .map(({ event }) => event)
      .filter(({ kind, by }) => kind === 'responded' && by.id === click.by.id);
    return theirs.every(({ commandId, at }) => commandId !== click.id && at < click.pressedAt);
  }
}

function isKept(position: Position, remark: string): boolean {
  return hasWords({ position }) && remark !== '' && remark.length <= remarkLimit;
}
