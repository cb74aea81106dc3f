import type { Intent } from '../intent';
import type { SubstituteInstruction } from '../question';
import { splitPeriod } from '../typed-dates';

/** Lets somebody answer in another’s place for a while. */
export const substitute: Intent = {
  says: [
    '{substitute} vervangt {absent}',
    '{substitute} neemt waar voor {absent}',
    '{substitute} valt in voor {absent}',
    'vervang {absent} door {substitute}',
    'laat {absent} vervangen door {substitute}',
    'ik? word vervangen door {substitute}',
    'vervanger voor {absent} is {substitute}',
    'mijn vervanger is {substitute}',
    'vervang {substitute}',
    'vervang|vervanger|vervanging',
    'ik ben|ga er? weg|afwezig|vrij|ziek',
    'ik ben|ga er? weg|afwezig|vrij|ziek +',
    'ik ben|ga met|op vakantie|verlof',
    'ik ben|ga met|op vakantie|verlof +',
    'ik ben er + niet',
    'ik ben + afwezig|vrij|weg|ziek',
  ],
  /** The period may stand behind either name. `vervang mij` means the asker. */
  read(holes) {
    const [absent, by] = [splitPeriod(holes.absent), splitPeriod(holes.substitute)];
    const { from, until } = by.from === '' ? absent : by;
    const isAsker = /^(mij|me|ik|mijzelf|mezelf)$/i.test(absent.rest);
    return { kind: 'substitute', absent: isAsker ? '' : absent.rest, substitute: by.rest, from, until };
  },
};

/** Writes the instruction as somebody would type it, for a button that asks it in their place. */
export function substituteText({ absent, substitute: by, from, until }: SubstituteInstruction): string {
  return `vervang ${absent || 'mij'} door ${by} van ${from} tot ${until}`;
}
