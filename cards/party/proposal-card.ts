import type { PartyView, ProposalView } from '../../bot/core/proposal/view';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  text,
} from '../elements/adaptive-card';
import { consultationTable } from '../elements/consultation-table';
import { facts } from '../elements/facts';
import { fitCard } from '../elements/fit-card';
import { refusalLines } from '../elements/refusal-lines';
import {
  answerAgain,
  contentNotShown,
  meaningOfAgreement,
  nothingMoreNeeded,
  notYetAsked,
  onlyInformed,
  ownPartySentence,
  takeBackSentence,
  wordsAreKept,
} from '../words/answering';
import { buttonTitles } from '../words/buttons';
import { meetingAndDeadline } from '../words/deadline';
import { reasonSentence, stateSentence } from '../words/reasons';
import { shorten } from '../words/shorten';
import { proposalSummary } from '../words/summaries';
import { titleOf } from '../words/titles';
import { versionSentence } from '../words/versions';
import { meaningInRound } from '../words/written-round';
import { answerButtons, buttonData, type RefusedAnswer } from './answer-buttons';
import { type AnswerRoom, answersOfParty } from './answers';

/**
 * The card in a party's channel, the same for everybody there. The request and the buttons come first, the short facts
 * after. `refused`: the presser's last answer, if it was refused.
 */
export function proposalCard(view: ProposalView, refused?: RefusedAnswer): AdaptiveCard {
  const own = view.rows.find((row) => view.reader.kind === 'party' && row.party === view.reader.party);
  return fitCard(answerRooms, (room) =>
    card(
      [
        heading(titleOf(view)),
        ...versionLines(view, own),
        ...whatIsAsked(view),
        ...standing(view, own),
        ...refusalLines(refused?.refusal),
        ...(refused ? [text(wordsAreKept(refused.position))] : []),
        ...answerButtons(view, readButton(view), refused),
        ...(own ? answersOfParty(own, view, room) : []),
        consultationTable(view),
        ...facts(view),
        ...(view.memo ? documentsButton(view.documentsLink) : []),
      ],
      proposalSummary(view),
    ),
  );
}

/** Keeps remarks short, because everybody in the channel sees them: enough to know their subject; the rest is folded. */
const answerRooms: [AnswerRoom, ...AnswerRoom[]] = [
  { remark: 200, folded: 2_000, answers: 60, atOnce: 8 },
  { remark: 200, folded: 600, answers: 60, atOnce: 8 },
  { remark: 200, folded: 0, answers: 60, atOnce: 8 },
  { remark: 80, folded: 0, answers: 20, atOnce: 8 },
];

/** Most characters of the request, about a screen of a phone. The note itself holds the rest. */
const requestLimit = 1_000;

function versionLines(view: ProposalView, own: PartyView | undefined): CardElement[] {
  const sentence = versionSentence(view);
  if (sentence === '') return [];
  const isAskedAgain = view.isOpen && own?.lapsed?.reason === 'newVersion';
  return [text(isAskedAgain ? `${sentence} ${answerAgain}` : sentence, { weight: 'Bolder' })];
}

function whatIsAsked({ memo, documentsLink }: ProposalView): CardElement[] {
  if (memo) return [text(shorten(memo.request, requestLimit))];
  return [text(contentNotShown), ...documentsButton(documentsLink)];
}

/** Tells this party what is asked of it, or why nothing is. */
function standing(view: ProposalView, own: PartyView | undefined): CardElement[] {
  if (view.status !== 'submitted') return [text(stateSentence(view), { weight: 'Bolder' }), ...takeBack(view)];
  if (view.isOpen) return invitation(view, own);
  return [text(own?.reason.kind === 'informed' ? onlyInformed : notYetAsked, { weight: 'Bolder' })];
}

function takeBack(view: ProposalView): CardElement[] {
  if (!view.takeBack) return [];
  const { name, until } = view.takeBack;
  const button = execute(buttonTitles.takeBack, 'takeBack', buttonData(view), { inputs: 'none' });
  return [text(takeBackSentence(name, until)), actionSet([button], 'Small')];
}

function invitation(view: ProposalView, own: PartyView | undefined): CardElement[] {
  const isPartly = own?.reason.kind === 'seatsToGo' || own?.reason.kind === 'countToGo';
  return [
    ...whenLine(view),
    own?.outcome === 'agreed'
      ? text(nothingMoreNeeded, { weight: 'Bolder', color: 'Good' })
      : text(view.written ? meaningInRound(own?.name ?? '') : meaningOfAgreement(own?.name), { isSubtle: true }),
    ...(isPartly ? [text(ownPartySentence(reasonSentence(own.reason)))] : []),
  ];
}

function whenLine({ memo, deadline }: ProposalView): CardElement[] {
  const line = meetingAndDeadline(memo, deadline);
  return line === '' ? [] : [text(line, { weight: 'Bolder' })];
}

function readButton(view: ProposalView) {
  if (!view.memo || view.status !== 'submitted') return [];
  return [execute(buttonTitles.readNote, 'readMemo', buttonData(view), { inputs: 'none' })];
}

function documentsButton(url: string): CardElement[] {
  return url === '' ? [] : [actionSet([{ type: 'Action.OpenUrl', title: buttonTitles.openDocuments, url }])];
}
