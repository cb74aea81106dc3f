import { noticeCard } from '../../cards/author/notice-card';
import { statusCard } from '../../cards/author/status-card';
import { sayCard } from '../../cards/chat/say-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { repliedSentence } from '../../cards/words/notices';
import { editDraft } from '../core/concept/edit-draft';
import { draftOf } from '../core/concept/next-version';
import type { Person } from '../core/directory/person';
import { whyNotAllowed } from '../core/permission';
import type { Command } from '../core/proposal/command';
import { factsOf } from '../core/proposal/correction';
import { isClosed, type Proposal } from '../core/proposal/proposal';
import { type AnswerView, type ProposalView, type Reader, viewFor } from '../core/proposal/view';
import { Refusal } from '../core/refusal';
import { type Click, keyOf } from './click';
import type { BotPorts } from './ports';
import type { Answer, ClickAnswer } from './reply';

type OfficePorts = Pick<BotPorts, 'handleCommand' | 'secretariesOf' | 'store'>;

/**
 * The buttons for the author and the secretary on a status card or a notice. Each answers with the card as it is then.
 */
export function createOfficeAnswers({ handleCommand, secretariesOf, store }: OfficePorts) {
  async function asked({ id, by, tenantId }: Click) {
    return { id, by, tenantId, isSecretary: (await secretariesOf(tenantId)).includes(by.id) };
  }

  function give(click: Click, command: Command, signal: AbortSignal): Promise<Proposal | Refusal> {
    return handleCommand(keyOf(click), command, { signal });
  }

  async function status(click: Click, command: Command, signal: AbortSignal): Promise<Answer> {
    const outcome = await give(click, command, signal);
    return outcome instanceof Refusal ? outcome : statusCard(viewFor(outcome, readerOf(click.by, outcome)));
  }

  return {
    withdraw: async (click: Click, signal: AbortSignal) =>
      status(click, { ...(await asked(click)), kind: 'withdraw', reason: click.remark }, signal),
    remind: async (click: Click, signal: AbortSignal) =>
      status(click, { ...(await asked(click)), kind: 'remind', party: click.data.party }, signal),
    lift: async (click: Click, signal: AbortSignal) => {
      const { data, person: personId, remark: reason } = click;
      return status(click, { ...(await asked(click)), kind: 'lift', party: data.party, personId, reason }, signal);
    },
    async correct(click: Click, signal: AbortSignal): Promise<ClickAnswer> {
      const proposal = (await store.proposals.load(keyOf(click)))?.value.proposal;
      if (!proposal) return new Refusal('unknownProposal');
      const { revision } = click.data;
      const filled = editDraft(draftOf(proposal, click.place), click.form);
      const by = await asked(click);
      const notByThem = whyNotAllowed('correct', { person: click.by, isSecretary: by.isSecretary }, proposal);
      if (notByThem) return notByThem;
      const command = { ...by, kind: 'correct' as const, revision };
      const outcome =
        filled instanceof Refusal ? filled : await give(click, { ...command, ...factsOf(filled) }, signal);
      const now = outcome instanceof Refusal ? proposal : outcome;
      const view = viewFor(now, readerOf(click.by, now));
      if (!(outcome instanceof Refusal)) return statusCard(view);
      if (isClosed(now)) return outcome;
      return { refusal: outcome, card: statusCard(view, { refusal: outcome, typed: click.form }) };
    },
    async reply(click: Click, signal: AbortSignal): Promise<Answer> {
      const { data, remark: text } = click;
      const outcome = await give(
        click,
        { ...(await asked(click)), kind: 'reply', revision: data.revision, text },
        signal,
      );
      if (outcome instanceof Refusal) return outcome;
      return repliedCard(viewFor(outcome, { kind: 'author' }), data.revision);
    },
  };
}

/** The notice of this answer with the replies to it; only a sentence when its person has just answered anew. */
function repliedCard(view: ProposalView, revision: number): AdaptiveCard {
  const isIt = (answer: AnswerView) => answer.revision === revision;
  const row = view.rows.find(({ answers }) => answers.some(isIt));
  const answer = row?.answers.find(isIt);
  const done = repliedSentence(row?.name ?? '');
  return row && answer ? noticeCard(view, row.name, answer, done) : sayCard(done);
}

/** A secretary who is also the author presses as the author, because only an author can send a new version. */
function readerOf(by: Person, { author }: Proposal): Reader {
  return by.id === author.id ? { kind: 'author' } : { kind: 'secretary' };
}
