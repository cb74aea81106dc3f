import type { Rule, Seat } from '../../bot/core/directory/rule';
import { anyOf } from './lists';

/** Says whose agreement the rule needs. */
export function ruleSentence(rule: Rule): string {
  switch (rule.kind) {
    case 'one':
      return 'Eén akkoord is genoeg.';
    case 'count':
      return `${rule.count} adviseurs moeten akkoord geven.`;
    case 'all':
      return 'Van elke plaats moet iemand akkoord geven.';
    case 'informed':
      return 'Ter kennisname: er is geen antwoord nodig.';
  }
}

/** The rule's sentence with the named advisers. A party that need not answer has none. */
export function ruleWords(rule: Rule, seats: readonly Seat[]): string {
  const sentence = ruleSentence(rule);
  if (seats.length === 0 || rule.kind === 'informed') return sentence;
  return `${sentence.replace(/\.$/, '')}: ${seats.map(seatWords).join(', ')}.`;
}

/** `Dronten (Jan Jansen of Anna de Wit)`. A seat without a label of its own is called after its people. */
function seatWords({ label, persons }: Seat): string {
  const names = persons.map(({ name }) => name);
  return label === names.join(', ') ? label : `${label} (${anyOf(names)})`;
}
