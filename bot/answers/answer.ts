import { helpCard } from '../../cards/chat/help-card';
import { sayCard } from '../../cards/chat/say-card';
import { askButton } from '../../cards/elements/ask-button';
import { partiesCard } from '../../cards/secretary/parties-card';
import { notUnderstood, welcome } from '../../cards/words/chat';
import type { Holidays } from '../core/calendar/workdays';
import type { CommandWord } from '../core/command-word';
import { type Ask, whyNotAllowed, whyNotHere } from '../core/permission';
import type { Enquiry } from '../language/question';
import type { Store } from '../store/ports';
import { type LookUpStore, lookUp } from './about-one';
import { answerAgreement } from './answer-agreement';
import { answerLate, answerOverview } from './answer-overview';
import { answerExport, answerHistory, answerStatus, answerWaiting, type ProposalPorts } from './answer-proposal';
import type { Answer } from './reply';
import { type Asker, scopeOf } from './scope';

interface AnswerPorts extends ProposalPorts {
  store: LookUpStore & Pick<Store, 'messages'>;
  isHoliday: Holidays;
  /** Whether this asker has something to remove; see bewaartermijn. */
  hasExpired: (asker: Asker) => Promise<boolean>;
  /** Whether `voorbeeld` may be asked. */
  hasSample: boolean;
}

/** In characters. Something shorter, like `nee`, is part of many subjects and names, and means none of them. */
const shortestName = 5;

export type AnswerEnquiry = ReturnType<typeof createAnswerEnquiry>;

/** Tells people what they ask, as far as they may know it where they ask it. Changes nothing. */
export function createAnswerEnquiry(ports: AnswerPorts) {
  const { store, hasSample } = ports;

  async function parties(asker: Asker): Promise<Answer> {
    const refusal = whyNotAllowed('manageParties', asker);
    return refusal ?? partiesCard((await store.parties.load(asker.tenantId))?.value ?? []);
  }

  function help({ place, isSecretary }: Asker): Answer {
    return helpCard({ isPrivate: place.kind === 'personal', isSecretary, hasSample });
  }

  /** Only commands that this asker may give, and that do something without a name behind them. */
  function nearest(commands: readonly CommandWord[], asker: Asker): Answer {
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
      voorbeeld: isHere('handInNote') && hasSample,
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

  /** `Z26-004218` alone asks how that proposal stands. */
  async function named(
    { search, nearest: commands }: Extract<Enquiry, { kind: 'unknown' }>,
    asker: Asker,
  ): Promise<Answer> {
    const scope = await scopeOf(asker, store.parties);
    const isNamed = search.length >= shortestName && (await lookUp(store, scope, search, asker.tenantId)).length > 0;
    return isNamed ? answerStatus(ports, search, asker) : nearest(commands, asker);
  }

  return async function answer(question: Enquiry, asker: Asker): Promise<Answer> {
    switch (question.kind) {
      case 'help':
        return help(asker);
      case 'parties':
        return parties(asker);
      case 'status':
        return answerStatus(ports, question.search, asker);
      case 'waiting':
        return answerWaiting(ports, question.search, asker);
      case 'overview':
        return answerOverview(ports, question.meeting, asker);
      case 'late':
        return answerLate(ports, asker);
      case 'history':
        return answerHistory(ports, question.search, asker);
      case 'export':
        return answerExport(ports, question.search, asker);
      case 'agreeInChat':
        return answerAgreement(store, asker);
      case 'thanks':
        return sayCard(welcome);
      case 'unknown':
        return named(question, asker);
    }
  };
}
