import { explanationCard } from '../../cards/chat/explanation-card';
import { helpCard } from '../../cards/chat/help-card';
import { sayCard } from '../../cards/chat/say-card';
import { askButton } from '../../cards/elements/ask-button';
import { notUnderstood } from '../../cards/words/chat';
import type { CommandWord } from '../core/command-word';
import type { Question } from '../language/question';
import { answerStatus, type ProposalPorts } from './answer-proposal';
import { commandsFor, type SamplePort } from './commands-for';
import { lookUp } from './look-up';
import type { Answer } from './reply';
import { type Asker, scopeOf } from './scope';

/**
 * Fewest characters to search with. A shorter text, such as `nee`, is part of many subjects and names, and means none
 * of them.
 */
const shortestName = 5;

/** Offers the questions that this asker most likely has here. */
export function answerHelp({ sampleNote }: SamplePort, { place, isSecretary }: Asker): Answer {
  return helpCard({ isPrivate: place.kind === 'personal', isSecretary, hasSample: sampleNote !== undefined });
}

/** Explains everything that this asker can ask here. */
export function answerExplanation(ports: SamplePort, asker: Asker): Answer {
  return explanationCard(commandsFor(ports, asker));
}

/**
 * Answers text that is no question. The name of a proposal, such as `Z26-004218`, asks how that proposal stands;
 * otherwise the nearest commands are offered.
 */
export async function answerUnknown(
  ports: ProposalPorts & SamplePort,
  { search, nearest: commands }: Extract<Question, { kind: 'unknown' }>,
  asker: Asker,
): Promise<Answer> {
  const { store } = ports;
  const scope = await scopeOf(asker, store.parties);
  const isNamed = search.length >= shortestName && (await lookUp(store, scope, search, asker.tenantId)).length > 0;
  return isNamed ? answerStatus(ports, search, asker) : nearest(ports, commands, asker);
}

/** Keeps the commands that this asker may give here and that work without further words. */
function nearest(ports: SamplePort, commands: readonly CommandWord[], asker: Asker): Answer {
  const mayGive = commandsFor(ports, asker);
  const offered = commands.filter((word) => mayGive.includes(word) && !needsWords.includes(word)).slice(0, 3);
  return sayCard(
    notUnderstood,
    [...new Set<CommandWord>([...offered, 'status', 'help'])].map((word) => askButton(word)),
  );
}

const needsWords: readonly CommandWord[] = ['koppel', 'termijn', 'voeg toe', 'vervang'];
