import { formatDutchDate, localDate } from '../../bot/core/calendar/dates';
import { hasWords } from '../../bot/core/proposal/position';
import type { AnswerView, PartyView, ProposalView, ReplyView } from '../../bot/core/proposal/view';
import { type CardElement, richText, run, subheading, type TextRun, text } from '../elements/adaptive-card';
import { folded, foldId } from '../elements/folded';
import { answersHeading, moreAnswers, otherAnswers, personWords, wholeText } from '../words/answering';
import { replyTitle } from '../words/notices';
import { positionTitles } from '../words/positions';
import { shorten } from '../words/shorten';
import { lapsedWords, onVersionWords } from '../words/versions';

/** The room on a card: most characters of each remark, shown and folded, and most answers of each party. */
export interface AnswerRoom {
  remark: number;
  /** Of a longer remark, which a button unfolds; 0 when there is no room for that. */
  folded: number;
  answers: number;
  /** Of those, the most that are shown at once. A button unfolds the others. */
  atOnce: number;
}

/** Lists the answers under the party's name. When they are many, answers with words go before a bare Akkoord. */
export function answersOfParty(
  { party, name, answers }: PartyView,
  { version }: ProposalView,
  room: AnswerRoom,
): CardElement[] {
  if (answers.length === 0) return [];
  const isBare = (answer: AnswerView) => !hasWords(answer) || answer.voided !== undefined;
  const inOrder =
    answers.length <= room.atOnce
      ? answers
      : [...answers.filter((answer) => !isBare(answer)), ...answers.filter(isBare)].slice(0, room.answers);
  const others = answers.length - inOrder.length;
  const lines = (some: readonly AnswerView[]) => some.flatMap((answer) => answerLines(answer, version, room));
  const behind = inOrder.slice(room.atOnce);
  return [
    subheading(answersHeading(name)),
    ...lines(inOrder.slice(0, room.atOnce)),
    ...folded(otherAnswers(behind.length, name), foldId('answers', party), lines(behind)),
    ...(others > 0 ? [text(moreAnswers(others))] : []),
  ];
}

/** Most replies to one answer that are shown: the last ones. */
const mostReplies = 3;

/**
 * Shows `Jan de Vries: Akkoord met opmerking, 5-nov-2024`, the remark on the next line, and what the author replied. An
 * answer that no longer counts is struck through and says why. `version`: the version that is asked about now.
 */
export function answerLines(
  answer: AnswerView,
  version: number,
  room: Pick<AnswerRoom, 'remark' | 'folded'>,
): CardElement[] {
  const { position, remark, at, voided, revision, name } = answer;
  const look = voided ? { strikethrough: true } : {};
  const marks = voided ? ` (${lapsedWords(voided)})` : onVersionWords(answer.version, version);
  const head = [
    run(personWords(name, answer.onBehalfOf), { weight: 'Bolder' as const, ...look }),
    run(`: ${positionTitles[position]}, ${formatDutchDate(localDate(at))}`, look),
    ...(marks === '' ? [] : [run(marks)]),
  ];
  const words = remark === '' ? [] : [run(`\n${shorten(remark, room.remark)}`, look)];
  return [
    ...withWhole([...head, ...words], remark, foldId('words', revision), name, room),
    ...answer.replies.slice(-mostReplies).flatMap((reply) => replyLines(reply, room)),
  ];
}

function replyLines({ name, text: words, at, revision }: ReplyView, room: Pick<AnswerRoom, 'remark' | 'folded'>) {
  const head = run(`${replyTitle(name)}, ${formatDutchDate(localDate(at))}`, { weight: 'Bolder' });
  return withWhole([head, run(`\n${shorten(words, room.remark)}`)], words, foldId('words', revision), name, room);
}

/** The line, and the whole of its words behind a button when it shows only a part. */
function withWhole(
  line: readonly TextRun[],
  words: string,
  id: string,
  name: string,
  room: Pick<AnswerRoom, 'remark' | 'folded'>,
): CardElement[] {
  const isCut = words.length > room.remark && room.folded > room.remark;
  return [
    richText(line, 'Small'),
    ...(isCut ? folded(wholeText(name), id, [text(shorten(words, room.folded))], 'Small') : []),
  ];
}
