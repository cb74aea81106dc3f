import { formatDutchDate, localDate } from '../../../bot/core/calendar/dates';
import { hasWords, type Position } from '../../../bot/core/proposal/position';
import type { PartyVerdict, Verdict } from '../../../bot/core/proposal/verdict';
import type { ProposalView } from '../../../bot/core/proposal/view';
import { listOf } from '../lists';
import { positionTitles } from '../positions';
import { dayWords, workdaysWords } from './days';

/** A party's part of a proposal. `workdays`: for how many working days it has been asked. */
export interface PartyState {
  row: PartyVerdict;
  workdays: number;
}

/** The question that a sentence answers: yes or no to one of these, or neither. */
export type YesNo = 'hasAgreed' | 'hasAnswered' | undefined;

/** `Nee: Veiligheidsdirectie heeft nog niet geantwoord; dat wacht al 6 werkdagen.` */
export function partySentence({ row, workdays }: PartyState, asked: YesNo): string {
  const { name, outcome, reason, position = 'agree', at } = row;
  const [yes, no] = asked ? ['Ja: ', 'Nee: '] : ['', ''];
  const on = at === '' ? '' : `, sinds ${dayWords(at)}`;
  switch (reason.kind) {
    case 'informed':
      return `${no}${name} krijgt dit voorstel ter kennisname en hoeft niet te antwoorden.`;
    case 'notAskedYet':
      return `${no}${name} is nog niet aan de beurt.`;
    case 'takenOver':
      return `${yes}${name} was al akkoord, volgens de oplegnotitie.`;
    case 'countToGo':
    case 'seatsToGo':
      return `${asked ? 'Nog niet: van' : 'Van'} ${name} zijn ${reason.agreed} van ${reason.needed} akkoord${waits(workdays)}.`;
    case 'agreedBy':
      return `${yes}${name} is akkoord${position === 'agree' ? '' : ', met een opmerking'}${on}.`;
    default:
      break;
  }
  if (outcome === 'disagreed') return `${asked === 'hasAnswered' ? yes : no}${name} is niet akkoord${on}.`;
  return `${no}${name} heeft nog niet geantwoord${waits(workdays)}.`;
}

function waits(workdays: number): string {
  return workdays > 0 ? `; dat wacht al ${workdaysWords(workdays)}` : '; de vraag ligt er sinds vandaag';
}

/** `Ja: alle 3 partijen zijn akkoord.` `Nee: 1 van 3 partijen is akkoord; wij wachten op LGO en Veiligheidsdirectie.` */
export function allPartiesSentence(verdict: Verdict, isYesNo: boolean): string {
  const asked = verdict.parties.filter(({ outcome }) => outcome !== 'skipped');
  const agreed = asked.filter(({ outcome }) => outcome === 'agreed');
  if (verdict.outcome === 'agreed') {
    return `${isYesNo ? 'Ja: alle' : 'Alle'} ${asked.length === 1 ? 'gevraagde partijen' : `${asked.length} partijen`} zijn akkoord.`;
  }
  const waiting = asked.filter(({ outcome, reason }) => outcome === 'pending' && reason.kind !== 'notAskedYet');
  const against = asked.filter(({ outcome }) => outcome === 'disagreed');
  return [
    `${isYesNo ? 'Nee: ' : ''}${agreed.length} van ${asked.length} partijen ${agreed.length === 1 ? 'is' : 'zijn'} akkoord`,
    ...(against.length > 0 ? [`${namesOf(against)} ${against.length === 1 ? 'is' : 'zijn'} niet akkoord`] : []),
    ...(waiting.length > 0 ? [`wij wachten op ${namesOf(waiting)}`] : []),
  ]
    .join('; ')
    .concat('.');
}

/** `Akkoord: LGO. Niet akkoord: Veiligheidsdirectie. Nog geen antwoord: Adviseurs gemeenten.` */
export function whoSentence(verdict: Verdict): string {
  const of = (outcome: string) => verdict.parties.filter((party) => party.outcome === outcome);
  const parts: [string, readonly PartyVerdict[]][] = [
    ['Akkoord', of('agreed')],
    ['Niet akkoord', of('disagreed')],
    ['Nog geen antwoord', of('pending')],
  ];
  return parts
    .filter(([, parties]) => parties.length > 0)
    .map(([title, parties]) => `${title}: ${namesOf(parties)}.`)
    .join(' ');
}

/** `Nog 2 van 3 partijen moeten antwoorden: Veiligheidsdirectie en LGO.` */
export function waitingSentence(view: ProposalView, states: readonly PartyState[]): string {
  const asked = view.rows.filter(({ outcome }) => outcome !== 'skipped').length;
  if (view.status === 'withdrawn') return 'Niemand: dit voorstel is ingetrokken.';
  if (states.length === 0) {
    const against = view.rows.filter(({ outcome }) => outcome === 'disagreed');
    return against.length > 0
      ? `Iedereen heeft geantwoord; ${namesOf(against)} ${against.length === 1 ? 'is' : 'zijn'} niet akkoord.`
      : 'Niemand: alle partijen hebben geantwoord.';
  }
  const longest = Math.max(...states.map(({ workdays }) => workdays));
  const since = longest > 0 ? ` Dat wacht al ${workdaysWords(longest)}.` : '';
  const must = states.length === 1 ? 'moet' : 'moeten';
  return `Nog ${states.length} van ${asked} partijen ${must} antwoorden: ${namesOf(states.map(({ row }) => row))}.${since}`;
}

/** One answer of a person, or of a party whose people the reader may not know. */
export interface Said {
  party: string;
  person: string;
  position: Position;
  remark: string;
  at: string;
}

/** `LGO: Akkoord met opmerking, op 3-dec-2026, van Noor van den Akker. “Graag een kaart erbij.”` */
export function saidSentence({ party, person, position, remark, at }: Said): string {
  const by = person === '' ? '' : `, van ${person}`;
  const when = at === '' ? '' : `, op ${formatDutchDate(localDate(at))}`;
  const words = remark === '' || !hasWords({ position }) ? '' : ` “${remark}”`;
  return `${party}: ${positionTitles[position]}${when}${by}.${words}`;
}

export const askedPartyWords = {
  nothingSaid: (party: string) => `${party} heeft nog niet geantwoord.`,
  wordsNotShown: 'De woorden erbij zijn alleen voor die partij zelf, de auteur en de secretaris.',
  noRemarks: 'Er zijn geen opmerkingen.',
  remarks: (count: number) => (count === 1 ? 'Er is één opmerking.' : `Er zijn ${count} opmerkingen.`),
  remarksNotShown: (names: readonly string[]) =>
    `${listOf(names)} gaf een opmerking. Die is alleen voor die partij zelf, de auteur en de secretaris.`,
  nobodyAgainst: 'Niemand is niet akkoord.',
  noChange: 'Niemand heeft een antwoord veranderd.',
  changed: (count: number) =>
    count === 1 ? 'Ja: één antwoord is veranderd.' : `Ja: ${count} antwoorden zijn veranderd.`,
  change: (name: string, party: string, from: Position, to: Position, at: string) =>
    `${name} (${party}): van ${positionTitles[from]} naar ${positionTitles[to]}, op ${formatDutchDate(localDate(at))}.`,
  notAsked: (party: string, title: string) => `Nee: “${title}” is niet aan ${party} gevraagd.`,
};

function namesOf(parties: readonly Pick<PartyVerdict, 'name'>[]): string {
  return listOf(parties.map(({ name }) => name));
}
