import type { AnswerEnd, PastAnswer } from '../../bot/core/archive/answer-history';
import { formatLocalMoment, type Instant } from '../../bot/core/calendar/dates';
import { meanings } from '../../bot/core/proposal/position';
import type { ProposalStatus } from '../../bot/core/proposal/proposal';
import { personWords } from './answering';
import { inputLabels, positionTitles } from './positions';

export const certificateTitle = 'Bewijsstuk van afstemming';
export const pageWords = ['Pagina', 'van'] as const;
export const unwritableSign =
  'Een teken dat ons lettertype niet heeft, staat hier als zijn nummer in Unicode, bijvoorbeeld [U+1F44D].';

export function certificateFileName(reference: string): string {
  return `Bewijsstuk ${reference}.pdf`;
}

export const certificateHeadings = {
  subject: 'Waarover het gaat',
  request: 'Wat is voorgelegd',
  positions: 'Afgestemd met',
  answers: 'De antwoorden van elke partij',
  objections: 'Bezwaren',
  history: 'Verloop',
  check: 'Zo controleert u dit bewijsstuk',
} as const;

export const certificateLabels = {
  reference: 'Nummer van het voorstel',
  version: 'Versie van de notitie',
  submittedAt: 'Uitgezet',
  closedAt: { agreed: 'Afgestemd', withdrawn: 'Ingetrokken', submitted: 'Tussenstand van' },
  file: 'Bestand zoals ingestuurd',
  fileHash: 'SHA-256 daarvan',
  finishedHash: 'SHA-256 van het bestand met de ingevulde tabel',
} as const;

export function earlierHashLabel(version: number): string {
  return `SHA-256 van versie ${version}`;
}

export const positionHeads = ['Partij', 'Standpunt', 'Datum'];

/** Says what became of the proposal. The first words name its state. */
export function certificateState(status: ProposalStatus, at: Instant, becauseOf: string): string {
  const moment = formatLocalMoment(at);
  switch (status) {
    case 'agreed':
      return `Afgestemd op ${moment}.`;
    case 'withdrawn':
      return `Ingetrokken op ${moment}. Dit voorstel is niet afgestemd. Reden: ${becauseOf}`;
    case 'submitted':
      return `Nog niet afgestemd. Het voorstel is nog open. Dit is de tussenstand van ${moment}.`;
  }
}

export const certificateNature =
  'Dit bewijsstuk vertelt wat is vastgelegd. Het is geen handtekening. Een akkoord is een advies; het bestuur beslist zelf. ' +
  'Tijden zijn die in Amsterdam, met het verschil met UTC erachter.';

export const nobodyAnsweredYet = 'Nog niemand heeft geantwoord.';
export const noObjections = 'Niemand zei Niet akkoord.';

/** Tells one answer with all that came of it; of an objection the reason and the outcome stand elsewhere. */
export function pastAnswerWords({ answer, end, replies }: PastAnswer, isTold: boolean): string {
  const who = personWords(
    answer.by.name,
    answer.onBehalfOf.map(({ name }) => name),
  );
  const said = `${positionTitles[answer.position]}: ${who}, ${formatLocalMoment(answer.at)}, op versie ${answer.version}.`;
  if (!isTold) return `${said} ${seeObjections}`;
  return [said, ...reasonLines({ answer }), ...(end ? [endWords(end)] : []), ...replies.map(replyWords)].join('\n');
}

/** Tells one objection: by whom, why, and how it was settled. */
export function objectionWords({ answer, end, replies }: PastAnswer, party: string, status: ProposalStatus): string {
  const who = personWords(
    answer.by.name,
    answer.onBehalfOf.map(({ name }) => name),
  );
  const said = `${who}, voor ${party}, ${formatLocalMoment(answer.at)}.`;
  const outcome = end ? `Opgelost. ${endWords(end)}` : unsettled[status];
  return [said, ...reasonLines({ answer }), ...replies.map(replyWords), outcome].join('\n');
}

const seeObjections = `De reden en de afloop staan bij ${certificateHeadings.objections}.`;

const unsettled: Record<ProposalStatus, string> = {
  submitted: 'Dit bezwaar staat nog open.',
  withdrawn: 'Dit bezwaar stond nog open toen het voorstel werd ingetrokken.',
  agreed: 'Dit bezwaar is niet opgelost.',
};

function reasonLines({ answer }: Pick<PastAnswer, 'answer'>): string[] {
  const { words } = meanings[answer.position];
  return words === 'none' ? [] : [`${inputLabels[words].label}: ${answer.remark}`];
}

function replyWords({ by, at, words }: PastAnswer['replies'][number]): string {
  return `Reactie van ${by.name}, ${formatLocalMoment(at)}: ${words}`;
}

function endWords(end: AnswerEnd): string {
  switch (end.kind) {
    case 'changed':
      return `Daarna veranderd in ${positionTitles[end.to.position]}, ${formatLocalMoment(end.to.at)}.`;
    case 'takenBack':
      return `Teruggenomen, ${formatLocalMoment(end.at)}.`;
    case 'newVersion':
      return `Vervallen door versie ${end.version}, ${formatLocalMoment(end.at)}.`;
    case 'lifted':
      return `Vervallen, ${formatLocalMoment(end.at)}: ${end.by.name} liet dit vervallen. Reden: ${end.reason}`;
  }
}

export function lastHashSentence(count: number): string {
  return `De vastlegging heeft ${count === 1 ? 'één gebeurtenis' : `${count} gebeurtenissen`}. De hash van de laatste is:`;
}

/** Explains the check without the bot; the rule itself is that of bot/store/chain. */
export const howToCheck = [
  'Bewaar bij dit bewijsstuk de vastlegging uit de export. Daarin staat elke gebeurtenis, met haar hash en die van de vorige.',
  'Reken van elke gebeurtenis de SHA-256 uit: over de hash van de vorige (64 tekens, bij de eerste niets), direct gevolgd door de ' +
    'gebeurtenis als JSON volgens RFC 8785, in UTF-8. Klopt alles, dan is de laatste uitkomst de hash hierboven.',
  'Reken de SHA-256 van de bestanden uit en leg die naast de waarden op de eerste pagina.\n' +
    'In Windows: certutil -hashfile <bestand> SHA256\nIn Linux: sha256sum <bestand>',
  'Het programma npm run verify van Akkoord doet dit ook. De bot is daar niet bij nodig.',
];
