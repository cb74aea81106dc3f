import { formatDutchDate, localDate } from '../bot/core/dates';
import type { AnswerView, PartyView } from '../bot/core/view';
import { type CardElement, richText, run, subheading, text } from './adaptive-card';
import { positionTitles } from './words/positions';
import { shorten } from './words/shorten';

/** How much of the answers a card has room for: characters of each remark, and answers of each party. */
export interface AnswerRoom {
  remark: number;
  answers: number;
}

/** Who answered what, under the party's name. When not all fit, those that say more than Akkoord come first. */
export function answersOfParty({ name, answers }: PartyView, room: AnswerRoom): CardElement[] {
  if (answers.length === 0) return [];
  const isBare = (answer: AnswerView) => answer.position === 'agree';
  const fitting =
    answers.length <= room.answers
      ? answers
      : [...answers.filter((answer) => !isBare(answer)), ...answers.filter(isBare)].slice(0, room.answers);
  const others = answers.length - fitting.length;
  return [
    subheading(`Antwoorden van ${name}`),
    ...fitting.map((answer) => answerLine(answer, room.remark)),
    ...(others > 0
      ? [text(`Nog ${others} ${others === 1 ? 'antwoord past' : 'antwoorden passen'} niet op deze kaart.`)]
      : []),
  ];
}

/** `Jan de Vries: Akkoord met opmerking, 5-nov-2024`, and the remark on the next line. */
function answerLine({ name, position, remark, at }: AnswerView, limit: number): CardElement {
  const said = [
    run(name, { weight: 'Bolder' }),
    run(`: ${positionTitles[position]}, ${formatDutchDate(localDate(at))}`),
  ];
  return richText(remark === '' ? said : [...said, run(`\n${shorten(remark, limit)}`)], 'Small');
}
