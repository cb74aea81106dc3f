import { localTime } from '../../bot/core/calendar/dates';
import type { Position } from '../../bot/core/proposal/position';
import { listOf } from './lists';
import { positionTitles } from './positions';
import { shorten } from './shorten';

/** The words around the answers on a party's card. */
export const answerAgain = 'Geef opnieuw uw antwoord.';
export const contentNotShown = 'De inhoud van deze notitie laten wij hier niet zien. Lees de stukken via de link.';
export const onlyInformed = 'Ter kennisname. U hoeft niet te antwoorden.';
export const notYetAsked = 'Uw partij is nog niet aan de beurt. Is het zover, dan staan de knoppen hier weer.';
export const noteShortened = 'De notitie is te lang voor een kaart. De tekst is daarom ingekort.';
export const cardReplaced =
  'Deze kaart is vervangen. Een antwoord dat hier is vastgelegd, telt. Gebruik voortaan de andere kaart van dit voorstel.';
export const recordedSentence = 'Uw antwoord is vastgelegd. Op de kaart van dit voorstel ziet u hoe het nu staat.';
export const answerOnTheCard = 'Een akkoord geeft u op de kaart zelf, in het kanaal van uw partij.';
export const nothingMoreNeeded = 'Uw partij is akkoord; u hoeft niets te doen.';
export const noOpenCard = 'Wij vinden hier nu geen open kaart.';

/** Without a name the sentence speaks of `uw partij`. */
export function meaningOfAgreement(party: string | undefined): string {
  return `Uw akkoord is een advies van ${party ?? 'uw partij'} aan het bestuur; het bestuur beslist zelf.`;
}

export function ownPartySentence(sentence: string): string {
  return `Uw partij: ${sentence}`;
}

export function answersHeading(party: string): string {
  return `Antwoorden van ${party}`;
}

/** Titles a button that unfolds what this person wrote. */
export function wholeText(name: string): string {
  return `Hele tekst van ${shorten(name, 60)}`;
}

/** Titles a button that unfolds the answers of a party that are not shown. */
export function otherAnswers(count: number, party: string): string {
  return `Nog ${count} ${count === 1 ? 'antwoord' : 'antwoorden'} van ${shorten(party, 60)}`;
}

export function moreAnswers(count: number): string {
  return `Nog ${count} ${count === 1 ? 'antwoord past' : 'antwoorden passen'} niet op deze kaart.`;
}

/** Says where the words of a refused answer still stand. */
export function wordsAreKept(position: Position): string {
  return `Uw tekst staat nog onder ${positionTitles[position]}.`;
}

/** `until`: a moment; the bot speaks of the clock in Amsterdam. */
export function takeBackSentence(name: string, until: string): string {
  return `Een vergissing? ${name} kan dit antwoord herzien tot ${localTime(until)} uur.`;
}

/** `Jan Jansen namens Piet Pietersen`. */
export function personWords(name: string, onBehalfOf: readonly string[]): string {
  return onBehalfOf.length === 0 ? name : `${name} namens ${listOf(onBehalfOf)}`;
}
