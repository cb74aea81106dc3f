import { formatDutchDate, localDate } from '../../bot/core/calendar/dates';
import { hasWords } from '../../bot/core/proposal/position';
import type { AnswerView, PartyView, ProposalView } from '../../bot/core/proposal/view';
import { type CardElement, richText, run, subheading, text } from '../elements/adaptive-card';
import { answersHeading, moreAnswers, personWords } from '../words/answering';
import { positionTitles } from '../words/positions';
import { shorten } from '../words/shorten';
import { lapsedWords, onVersionWords } from '../words/versions';

/** The room on a card: most characters of each remark, and most answers of each party. */
export interface AnswerRoom {
  remark: number;
  answers: number;
}

/** Lists the answers under the party's name. When not all fit, answers with words go before a bare Akkoord. */
export function answersOfParty(
  { name, answers }: PartyView,
  { version }: ProposalView,
  room: AnswerRoom,
): CardElement[] {
  if (answers.length === 0) return [];
  const isBare = (answer: AnswerView) => !hasWords(answer) || answer.voided !== undefined;
  const fitting =
    answers.length <= room.answers
      ? answers
      : [...answers.filter((answer) => !isBare(answer)), ...answers.filter(isBare)].slice(0, room.answers);
  const others = answers.length - fitting.length;
  return [
    subheading(answersHeading(name)),
    ...fitting.map((answer) => answerLine(answer, version, room.remark)),
    ...(others > 0 ? [text(moreAnswers(others))] : []),
  ];
}

/**
 * Shows `Jan de Vries: Akkoord met opmerking, 5-nov-2024`, and the remark on the next line. An answer that no longer
 * counts is struck through and says why. `version`: the version that is asked about now.
 */
export function answerLine(answer: AnswerView, version: number, limit: number): CardElement {
  const { position, remark, at, voided } = answer;
  const look = voided ? { strikethrough: true } : {};
  const marks = voided ? ` (${lapsedWords(voided)})` : onVersionWords(answer.version, version);
  return richText(
    [
      run(personWords(answer.name, answer.onBehalfOf), { weight: 'Bolder', ...look }),
      run(`: ${positionTitles[position]}, ${formatDutchDate(localDate(at))}`, look),
      ...(marks === '' ? [] : [run(marks)]),
      ...(remark === '' ? [] : [run(`\n${shorten(remark, limit)}`, look)]),
    ],
    'Small',
  );
}
