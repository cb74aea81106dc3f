import { answerHistory, isObjection, type PastAnswer } from '../../bot/core/archive/answer-history';
import type { TextBlock, TextDocument } from '../../bot/core/archive/text-document';
import { formatDutchDate, formatLocalMoment } from '../../bot/core/calendar/dates';
import type { ProposalEvent } from '../../bot/core/proposal/event';
import { memoVersions } from '../../bot/core/proposal/memo-versions';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { markOf } from '../../bot/core/proposal/reference';
import { type PartyView, type ProposalView, viewFor } from '../../bot/core/proposal/view';
import {
  certificateHeadings,
  certificateLabels,
  certificateNature,
  certificateState,
  certificateTitle,
  earlierHashLabel,
  howToCheck,
  lastHashSentence,
  nobodyAnsweredYet,
  noObjections,
  objectionWords,
  pageWords,
  pastAnswerWords,
  positionHeads,
  unwritableSign,
} from '../words/certificate';
import { eventSentence } from '../words/events';
import { confidentialityTitles, fieldLabels } from '../words/labels';
import { reasonSentence } from '../words/reasons';
import { ruleWords } from '../words/rules';
import { dateOf, standingWords } from '../words/table';

/** A proposal with the whole of its record, oldest event first. */
export interface Certified {
  proposal: Proposal;
  events: readonly ProposalEvent[];
  /** The hash of the last event. */
  lastHash: string;
  /** SHA-256 (hex) of the note with its table filled; absent while the proposal is not agreed. */
  finishedSha256?: string;
}

/** Tells who agreed to what, when and on behalf of whom, and how anybody can check that without the bot. */
export function certificateDocument(certified: Certified): TextDocument {
  const { proposal, events } = certified;
  const view = viewFor(proposal, { kind: 'secretary' });
  const title = `${certificateTitle}: ${proposal.memo.subject}`;
  const at = events.at(-1)?.at ?? proposal.submittedAt;
  return {
    title,
    marks: [certified.lastHash, ...(certified.finishedSha256 ? [certified.finishedSha256] : [])],
    foot: title,
    pageWords,
    at,
    unwritable: unwritableSign,
    blocks: [
      { kind: 'heading', level: 1, text: certificateTitle },
      {
        kind: 'paragraph',
        text: certificateState(proposal.status, proposal.closedAt || at, proposal.withdrawnBecause),
        isStrong: true,
      },
      { kind: 'paragraph', text: certificateNature },
      ...section(certificateHeadings.subject, [factsOf(certified, at)]),
      ...section(certificateHeadings.request, [{ kind: 'paragraph', text: proposal.memo.request }]),
      ...section(certificateHeadings.positions, [positionsOf(view)]),
      ...section(certificateHeadings.answers, answersOf(proposal, view, answerHistory(events))),
      ...section(certificateHeadings.objections, objectionsOf(proposal, answerHistory(events))),
      ...section(certificateHeadings.history, [historyOf(proposal, events)]),
      ...section(certificateHeadings.check, [
        { kind: 'paragraph', text: lastHashSentence(events.length) },
        { kind: 'paragraph', text: certified.lastHash, isStrong: true },
        { kind: 'list', items: howToCheck },
      ]),
    ],
  };
}

function section(heading: string, blocks: readonly TextBlock[]): TextBlock[] {
  return [{ kind: 'heading', level: 2, text: heading }, ...blocks];
}

function factsOf({ proposal, events, finishedSha256 }: Certified, at: string): TextBlock {
  const { memo, document, status, version, submittedAt, closedAt, deadline } = proposal;
  const dayOf = (day: string) => (day === '' ? '' : formatDutchDate(day));
  const rows: [string, string][] = [
    [fieldLabels.subject, memo.subject],
    [fieldLabels.caseNumber, memo.caseNumber],
    [fieldLabels.body, memo.body],
    [fieldLabels.meetingDate, dayOf(memo.meetingDate)],
    [fieldLabels.agendaItem, memo.agendaItem],
    [fieldLabels.confidentiality, confidentialityTitles[memo.confidentiality]],
    [fieldLabels.author, proposal.author.name],
    [certificateLabels.version, String(version)],
    [certificateLabels.submittedAt, formatLocalMoment(submittedAt)],
    [fieldLabels.deadline, dayOf(deadline)],
    [certificateLabels.closedAt[status], formatLocalMoment(closedAt || at)],
    [certificateLabels.reference, markOf(proposal)],
    [certificateLabels.file, document.name],
    [certificateLabels.fileHash, document.sha256],
    [certificateLabels.finishedHash, finishedSha256 ?? ''],
    ...earlierVersions(events),
  ];
  return { kind: 'facts', rows: rows.filter(([, value]) => value !== '') };
}

function earlierVersions(events: readonly ProposalEvent[]): [string, string][] {
  const earlier = memoVersions(events).slice(0, -1);
  return earlier.map(({ document }, index) => [earlierHashLabel(index + 1), document.sha256]);
}

function positionsOf(view: ProposalView): TextBlock {
  const rows = view.rows.map((row) => [row.name, standingWords(row, view), dateOf(row)]);
  return {
    kind: 'table',
    widths: [0.45, 0.35, 0.2],
    heads: positionHeads,
    rows,
  };
}

function answersOf(proposal: Proposal, view: ProposalView, answers: readonly PastAnswer[]): TextBlock[] {
  return view.rows.flatMap((row) => {
    const theirs = answers.filter(({ answer }) => answer.party === row.party);
    return [
      { kind: 'heading', level: 3, text: row.name },
      { kind: 'paragraph', text: partySentences(proposal, row) },
      ...(theirs.length === 0
        ? []
        : [{ kind: 'list' as const, items: theirs.map((past) => pastAnswerWords(past, !isObjection(past))) }]),
    ] satisfies TextBlock[];
  });
}

function partySentences({ parties }: Proposal, row: PartyView): string {
  const party = parties.find(({ id }) => id === row.party);
  const rule = party ? ruleWords(party.rule, party.seats) : '';
  const outcome = row.reason.kind === 'nobodyAnswered' ? nobodyAnsweredYet : reasonSentence(row.reason);
  return row.reason.kind === 'informed' ? rule : `${rule} ${outcome}`;
}

function objectionsOf({ parties, status }: Proposal, answers: readonly PastAnswer[]): TextBlock[] {
  const nameOf = (party: string) => parties.find(({ id }) => id === party)?.name ?? party;
  const items = answers.filter(isObjection).map((past) => objectionWords(past, nameOf(past.answer.party), status));
  return items.length === 0 ? [{ kind: 'paragraph', text: noObjections }] : [{ kind: 'list', items }];
}

function historyOf({ parties }: Proposal, events: readonly ProposalEvent[]): TextBlock {
  const nameOf = (party: string) => parties.find(({ id }) => id === party)?.name ?? party;
  return {
    kind: 'list',
    items: events.map((event) => `${formatLocalMoment(event.at)} ${eventSentence(event, nameOf)}`),
  };
}
