import { formatDutchDate } from '../../bot/core/calendar/dates';
import { type Counts, meanings } from '../../bot/core/proposal/position';
import type { AnswerView, PartyView, ProposalView } from '../../bot/core/proposal/view';
import { capitalised } from './capitalised';
import { positionTitles } from './positions';
import { reasonSentence } from './reasons';

/** The title of a notice to the author about one answer. */
export function noticeTitle({ position, isTurned }: Noticed, party: string): string {
  if (isTurned) return `${party}: ${positionTitles.disagree} is nu ${positionTitles[position]}`;
  return noticeTitles[meanings[position].counts](party);
}

type Noticed = Pick<AnswerView, 'position' | 'isTurned'>;

const noticeTitles: Record<Counts, (party: string) => string> = {
  for: (party) => `Opmerking van ${party}`,
  against: (party) => `${capitalised(party)} is niet akkoord`,
};

export function noticeSummary(answer: Noticed, party: string, subject: string): string {
  return `${noticeTitle(answer, party)}: ${subject}`;
}

export function deadlineTitle(title: string): string {
  return `De termijn is voorbij: ${title}`;
}

export function deadlineSentence({ deadline }: ProposalView): string {
  return deadline === '' ? '' : `De laatste dag om te reageren was ${formatDutchDate(deadline)}.`;
}

export function reopenedTitle(title: string): string {
  return `Weer open: ${title}`;
}

/** Names the person whose answer had ended the round. */
export function reopenedSentence(name: string, party: string): string {
  return `${name} herziet het antwoord van ${party}. Dit voorstel is dus nog niet afgestemd.`;
}

/** Stands in the place of the report, also once the proposal is agreed again. */
export const lapsedReport =
  'Dit verslag geldt niet meer, want een antwoord is herzien. Is iedereen akkoord, dan krijgt u een nieuw verslag.';

export const moreTime = 'Wilt u meer tijd geven? Typ termijn, met het zaaknummer of het onderwerp en de nieuwe datum.';

/** `title`: the proposal's name for this reader. */
export function askedAgainTitle(title: string, version: number): string {
  return `Versie ${version}: ${title}`;
}

export const askedAgainSentence = 'Er is een nieuwe versie. Wij vragen u opnieuw om een antwoord.';

export function reminderTitle(title: string): string {
  return `Herinnering: ${title}`;
}

/** Says what this party still has to do. */
export function reminderSentence({ name, reason }: PartyView): string {
  return reason.kind === 'nobodyAnswered'
    ? `${capitalised(name)} heeft nog niet geantwoord.`
    : `${name}: ${reasonSentence(reason)}`;
}

export const answerOnCard = 'Geef uw antwoord op de kaart van dit voorstel.';

export const replyLabels = { label: 'Reactie', errorMessage: 'Vul uw reactie in.' };

/** Stands above the answer that a reply is about. */
export const quotedAnswer = 'Op dit antwoord:';

export function replyTitle(author: string): string {
  return `Reactie van ${author}`;
}

export function repliedSentence(party: string): string {
  return `Uw reactie staat nu in het gesprek van ${party}.`;
}
