import { helpCard } from '../../cards/chat/help-card';
import { sayCard } from '../../cards/chat/say-card';
import { askButton } from '../../cards/elements/ask-button';
import { notUnderstood } from '../../cards/words/chat';
import type { CommandWord } from '../core/command-word';
import { type Ask, whyNotAllowed, whyNotHere } from '../core/permission';
import type { Question } from '../language/question';
import { answerStatus, type ProposalPorts } from './answer-proposal';
import { lookUp } from './look-up';
import type { BotPorts } from './ports';
import type { Answer } from './reply';
import { type Asker, scopeOf } from './scope';

/** True where the sample note may be asked for. */
type SamplePort = Pick<BotPorts, 'sampleNote'>;

/**
 * Fewest characters to search with. A shorter text, such as `nee`, is part of many subjects and names, and means none
 * of them.
 */
const shortestName = 5;

/** Lists what this asker can ask here. */
export function answerHelp({ sampleNote }: SamplePort, { place, isSecretary }: Asker): Answer {
  return helpCard({ isPrivate: place.kind === 'personal', isSecretary, hasSample: sampleNote !== undefined });
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

/** Keeps the commands that this asker may give and that work without further words. */
function nearest({ sampleNote }: SamplePort, commands: readonly CommandWord[], asker: Asker): Answer {
  const isPrivate = asker.place.kind === 'personal';
  const isHere = (ask: Ask) => !whyNotHere(ask, asker.place);
  const isAllowed = (ask: Ask) => !whyNotAllowed(ask, asker);
  const isOffered: Record<CommandWord, boolean> = {
    help: true,
    status: true,
    'wie nog': true,
    overzicht: true,
    'te laat': true,
    herinner: isPrivate,
    intrekken: isHere('startWithdrawal'),
    nieuw: isHere('handInNote'),
    'nieuwe versie': isHere('startNewVersion'),
    logboek: isHere('readHistory'),
    export: isHere('exportRecord'),
    voorbeeld: isHere('handInNote') && sampleNote !== undefined,
    partijen: isAllowed('manageParties'),
    bewaartermijn: isAllowed('removeExpired'),
    ontkoppel: isAllowed('linkPlace'),
    koppel: false,
    termijn: false,
    vervang: false,
  };
  const offered = commands.filter((command) => isOffered[command]).slice(0, 3);
  return sayCard(
    notUnderstood,
    [...new Set<CommandWord>([...offered, 'status', 'help'])].map((word) => askButton(word)),
  );
}
