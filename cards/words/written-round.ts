import type { WrittenRule } from '../../bot/core/proposal/written-round';

/** The words of the round in which named people agree in writing, after the parties agreed. */
export const roundWords = {
  explanation:
    'Kies wie nog schriftelijk akkoord moeten geven. Ieder krijgt een eigen kaart in het gesprek met Akkoord. Geen antwoord geldt niet als akkoord.',
  who: (row: number) => numbered('Wie', row),
  onBehalfOf: (row: number) => numbered('Namens', row),
  morePeople: 'Meer mensen',
  rule: 'Regel',
  rules: { everyone: 'Iedereen', one: 'Eén is genoeg' } satisfies Record<WrittenRule, string>,
  nobody: 'Niemand',
  started: 'De schriftelijke ronde is gestart. U krijgt hier een kaart waarop u ziet wie al heeft geantwoord.',
  nobodyKnown: 'Wij kennen nog niemand. Vraag de mensen om Akkoord in Teams te openen en hallo te typen.',
  /** Stands on the cards of a round that was ended before everybody agreed. */
  closed: 'Gesloten zonder akkoord',
};

export function roundTitle(title: string): string {
  return `Schriftelijke ronde: ${title}`;
}

export function roundReportTitle(title: string): string {
  return `Schriftelijke ronde afgerond: ${title}`;
}

export function askRoundTitle(title: string): string {
  return `Schriftelijke ronde over ${title}`;
}

/** Says what an Akkoord in a written round means, and for whom. */
export function meaningInRound(onBehalfOf: string): string {
  return `Met Akkoord stemt u namens ${onBehalfOf} in met dit voorstel. Geen antwoord geldt niet als akkoord.`;
}

/** Names the person whom the bot has no private conversation with. */
export function notReached(name: string): string {
  return `Wij kunnen ${name} niet bereiken. Vraag ${name} om Akkoord in Teams te openen en hallo te typen. Start daarna de ronde.`;
}

/** The line of a written round in the note's own table. */
export const roundInTable = 'Schriftelijke ronde';

/** The first row has the bare word; the others are numbered, so that each input has a label of its own. */
function numbered(label: string, row: number): string {
  return row === 1 ? label : `${label} (${row})`;
}
