import { reportCard } from '../../cards/author/report-card';
import { memoCard } from '../../cards/party/memo-card';
import { proposalCard } from '../../cards/party/proposal-card';
import { retentionCard } from '../../cards/secretary/retention-card';
import type { CardVerb } from '../core/card-verb';
import { partyOfConversation } from '../core/directory/party';
import { parseSections } from '../core/note/memo';
import { whyNotAllowed } from '../core/permission';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { type ProposalView, viewFor } from '../core/proposal/view';
import { Refusal } from '../core/refusal';
import { link } from './answer-directory';
import { createAnswerPosition, createTakeBack } from './answer-position';
import type { AnswerText } from './answer-text';
import { type Click, keyOf } from './click';
import { createConceptAnswers } from './concept-clicks';
import { createNewVersionAnswers } from './new-version-clicks';
import { createOfficeAnswers } from './office-clicks';
import { createPartyAnswers } from './party-clicks';
import type { BotPorts } from './ports';
import type { Answer, ClickAnswer } from './reply';
import { askerOf } from './scope';
import { createRoundAnswers } from './written-round';

/** Says for every verb of a card what the click does, and what its presser sees. */
export function createAnswerClick(ports: BotPorts, answerText: AnswerText) {
  const { store } = ports;
  const respond = createAnswerPosition(ports);

  const answers: Record<CardVerb, (click: Click, signal: AbortSignal) => Promise<ClickAnswer>> = {
    agree: respond('agree'),
    agreeWithRemark: respond('agreeWithRemark'),
    disagree: respond('disagree'),
    takeBack: createTakeBack(ports),

    async readMemo(click) {
      const shown = await partyView(click);
      if (shown instanceof Refusal) return shown;
      const { proposal, view } = shown;
      if (!view.memo) return new Refusal('contentWithheld');
      const sections = await store.files.get(proposal, proposal.document.sectionsSha256);
      return memoCard(view, sections ? parseSections(sections) : []);
    },

    async showProposal(click) {
      const shown = await partyView(click);
      return shown instanceof Refusal ? shown : proposalCard(shown.view);
    },

    download: (click) => offerDownload(click, 'note'),
    downloadCertificate: (click) => offerDownload(click, 'certificate'),

    ...createConceptAnswers(ports),
    ...createOfficeAnswers(ports),
    ...createNewVersionAnswers(ports),
    ...createPartyAnswers(ports),
    ...createRoundAnswers(ports),

    ask: async (click) => answerText(click, await askerOf(ports, click), click.id),
    async removeExpired(click) {
      const outcome = await ports.handleRetention.remove(await askerOf(ports, click), click.proposals, click.remark);
      return outcome instanceof Refusal ? outcome : retentionCard(outcome);
    },
    confirmLink: async (click) => link(ports, await askerOf(ports, click), click.link),
  };

  /** The report with a link to a file of an agreed proposal. */
  async function offerDownload(click: Click, what: 'note' | 'certificate'): Promise<Answer> {
    const proposal = await load(keyOf(click));
    const refusal = whyNotAllowed('downloadNote', await askerOf(ports, click), proposal);
    if (refusal) return refusal;
    if (!proposal) return new Refusal('unknownProposal');
    if (proposal.status !== 'agreed') return new Refusal('notFinished');
    const url = await ports.downloadUrl(proposal, what);
    return reportCard(viewFor(proposal, { kind: 'author' }), { what, url });
  }

  /** The proposal as seen by the party in whose conversation the button was pressed. */
  async function partyView(click: Click): Promise<{ proposal: Proposal; view: ProposalView } | Refusal> {
    const proposal = await load(keyOf(click));
    if (!proposal) return new Refusal('unknownProposal');
    const party = partyOfConversation(proposal.parties, click.conversationId);
    if (!party) return new Refusal('otherPartysPlace');
    return { proposal, view: viewFor(proposal, { kind: 'party', party: party.id }) };
  }

  async function load(key: ProposalKey): Promise<Proposal | undefined> {
    return (await store.proposals.load(key))?.value.proposal;
  }

  /** A removed proposal still has cards in Teams. A press on one tells why the proposal is gone. */
  return async (click: Click, signal: AbortSignal): Promise<ClickAnswer> => {
    const answer = await answers[click.verb](click, signal);
    const isUnknown = answer instanceof Refusal && answer.kind === 'unknownProposal';
    return isUnknown && (await store.removals.find(keyOf(click))) ? new Refusal('removed') : answer;
  };
}
