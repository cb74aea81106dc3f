import type { Cut } from '../cut/cut-note';
import type { Entry } from './entry';

/**
 * Returns true when a document with labels of a note is something else: an agenda, minutes or an offer, by its title;
 * a mail or a letter, when it asks the board for nothing.
 */
export function isOtherDocument(entries: readonly Entry[], { parts, tables, lists, facts }: Cut): boolean {
  const asks = parts.some(({ kind, isUnclear, lines }) => kind === 'request' && !isUnclear && lines.length > 0);
  if (asks) return false;
  const lines = entries.flatMap((entry) => (entry.kind === 'line' ? [entry.text] : []));
  if (lines.slice(0, mostTitleLines).some((line) => otherTitle.test(line))) return true;
  const isForBoard = facts.some(({ label }) => label.field === 'agendaItem' || label.field === 'caseNumber');
  const isMail = lines.some((line) => sender.test(line)) || lines.some((line) => salutation.test(line));
  return isMail && !isForBoard && tables.length + lists.length === 0;
}

/** Most lines above the title, for a letterhead. */
const mostTitleLines = 5;
const otherTitle =
  /^(concept[- ]?\s*)?(agenda|besluitenlijst|besluitenoverzicht|actielijst|actiepuntenlijst|verslag|notulen|convocatie|uitnodiging|vergaderschema|offerte|factuur|persbericht|nieuwsbrief)(?![\p{L}-])[^:?]{0,100}$/iu;
const sender = /^(van|from|verzonden|sent):\s/i;
const salutation = /^(geachte|beste|dag|hallo|hoi|goedemorgen|goedemiddag|l\.s\.)(?![\p{L}]).{0,80},?$/iu;
