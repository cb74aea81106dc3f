import type { PartyVerdict } from '../../bot/core/proposal/verdict';
import { reasonSentence } from './reasons';

/** A party whose rule is not met yet. `days`: for how long it has been asked. `open`: the seats without an answer. */
export interface Wait {
  row: PartyVerdict;
  days: number;
  open: readonly string[];
}

/** `Nog geen antwoord. Wij wachten al 5 dagen.` */
export function waitSentence({ row: { reason }, days, open }: Wait): string {
  if (reason.kind === 'notAskedYet') return reasonSentence(reason);
  // Leaves out the open seats when the reason itself names them.
  const named = open.length === 0 || reason.kind === 'seatsToGo' ? '' : ` Nog niet geantwoord: ${open.join(', ')}.`;
  return `${reasonSentence(reason)}${named} ${sinceSentence(days)}`;
}

export const nobodyWaited = 'Er hoeft nu niemand meer te antwoorden.';

function sinceSentence(days: number): string {
  if (days <= 0) return 'Wij wachten sinds vandaag.';
  return days === 1 ? 'Wij wachten al 1 dag.' : `Wij wachten al ${days} dagen.`;
}
