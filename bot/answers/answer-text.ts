import { answerCard, joinAnswers } from '../../cards/chat/answer-card';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { refusalSentence } from '../../cards/words/refusals';
import { localDate } from '../core/calendar/dates';
import { readAskedText } from '../language/asked-text';
import type { Earlier } from '../language/earlier';
import { parseQuestion } from '../language/parse-question';
import type { Question, Understood } from '../language/question';
import { understand } from '../language/understand';
import { createAnswerQuestion, type QuestionPorts } from './answer-question';
import type { Asked } from './asked';
import { answerAsked } from './asked/answer-asked';
import { rememberQuestions } from './asked/remember-questions';
import { readWorld } from './asked/world';
import type { Answer } from './reply';
import type { Asker } from './scope';

/** Most proposals that are done or withdrawn among which is looked, newest first. */
const closedSearched = 500;

export type AnswerText = ReturnType<typeof createAnswerText>;

/**
 * Answers a text, whether it was typed or stands behind a button. A command with words of its own is done; any other
 * text is read against what this asker may hear of. `commandId` is the id of the message or click, so that a second
 * delivery does nothing twice.
 */
export function createAnswerText(ports: QuestionPorts) {
  const answerQuestion = createAnswerQuestion(ports);
  const questions = rememberQuestions(ports.now);

  return async function answerText({ text, page }: Asked, asker: Asker, commandId: string): Promise<Answer> {
    const pressed = readAskedText(text);
    const command = pressed ? undefined : parseQuestion(text);
    if (command && isCommand(command)) return answerQuestion(command, asker, commandId, { text, page });
    const earlier = questions.earlier(asker);
    const { world, asked } = await read(text, pressed, asker, earlier);
    const answers: Answer[] = [];
    for (const [index, one] of asked.entries()) {
      answers.push(
        await answerAsked({
          ports,
          asker,
          world,
          asked: one,
          page,
          commandId: index === 0 ? commandId : `${commandId}|${index}`,
        }),
      );
    }
    questions.remember(asker, asked.at(-1));
    const [only, ...others] = answers;
    if (!only) return answerQuestion({ kind: 'help' }, asker, commandId, { text, page });
    return others.length === 0 ? only : joinAnswers(answers.map(cardOf)).joined;
  };

  /** Looks among the closed proposals only when the open ones do not have what the text names, or it asks for them. */
  async function read(text: string, pressed: Understood | undefined, asker: Asker, earlier: Earlier | undefined) {
    const world = await readWorld(ports, asker, 0);
    const asked = pressed ? [pressed] : understand(text, world.vocabulary, earlier);
    if (
      !asked.some((one) =>
        needsClosed(
          one,
          world.rows.map(({ id }) => id),
          localDate(ports.now()),
        ),
      )
    )
      return { world, asked };
    const whole = await readWorld(ports, asker, closedSearched);
    return { world: whole, asked: pressed ? [pressed] : understand(text, whole.vocabulary, earlier) };
  }
}

function needsClosed({ slots, rest, intents }: Understood, open: readonly string[], today: string): boolean {
  const isUnknown = slots.proposals.length === 0 ? rest !== '' : !slots.proposals.every((id) => open.includes(id));
  const asksClosed = intents.some(
    (intent) => intent === 'done' || intent === 'recent' || intent === 'list' || intent === 'count',
  );
  const day = slots.meeting ?? slots.period;
  return isUnknown || asksClosed || (day !== undefined && (slots.meeting !== undefined || day.from < today));
}

function cardOf(answer: Answer): AdaptiveCard {
  return 'body' in answer ? answer : answerCard(refusalSentence(answer));
}

/** Kinds of questions that have words of their own, in which nothing need be looked up to understand them. */
function isCommand({ kind }: Question): boolean {
  return commands.has(kind);
}

const commands: ReadonlySet<Question['kind']> = new Set([
  'help',
  'explanation',
  'agreed',
  'parties',
  'link',
  'unlink',
  'new',
  'writtenRound',
  'concepts',
  'addParty',
  'sample',
  'retention',
  'substitute',
  'moveDeadline',
]);
