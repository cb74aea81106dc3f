import type { Rule, Seat } from '../../bot/core/rule';
import { anyOf } from './lists';

/** Whose agreement is needed: the rule, and the people who are named. */
export function ruleWords(rule: Rule, seats: readonly Seat[]): string {
  const who = seats.length === 0 || rule.kind === 'informed' ? '' : `: ${seats.map(seatWords).join(', ')}`;
  return `${needed(rule)}${who}.`;
}

function needed(rule: Rule): string {
  switch (rule.kind) {
    case 'one':
      return 'Eén akkoord is genoeg';
    case 'count':
      return `${rule.count} mensen moeten akkoord geven`;
    case 'all':
      return 'Elke plaats moet akkoord geven';
    case 'informed':
      return 'Ter kennisname: er is geen antwoord nodig';
  }
}

/** `Dronten (Jan Jansen of Anna de Wit)`; a seat without a name of its own is called after its people. */
function seatWords({ label, persons }: Seat): string {
  const names = persons.map(({ name }) => name);
  return label === names.join(', ') ? label : `${label} (${anyOf(names)})`;
}
