import type { Rule, Seat } from '../../bot/core/directory/rule';
import { anyOf } from './lists';

/** Whose agreement is needed. */
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

/** The same, with the people who are named, unless there is nothing to answer. */
export function ruleWords(rule: Rule, seats: readonly Seat[]): string {
  const sentence = ruleSentence(rule);
  if (seats.length === 0 || rule.kind === 'informed') return sentence;
  return `${sentence.replace(/\.$/, '')}: ${seats.map(seatWords).join(', ')}.`;
}

/** `Dronten (Jan Jansen of Anna de Wit)`; a seat without a name of its own is called after its people. */
function seatWords({ label, persons }: Seat): string {
  const names = persons.map(({ name }) => name);
  return label === names.join(', ') ? label : `${label} (${anyOf(names)})`;
}
