import fc from 'fast-check';
import { evaluate } from '../../bot/core/evaluate';
import { positions } from '../../bot/core/proposal';
import { advisers, aPerson } from '../builders';
import { afterPresses, type Press } from './stories';

const parties = Object.keys(advisers);
const people = [aPerson(), ...Object.values(advisers), { id: 'person-2', name: 'Tweede Adviseur' }];
const aPress: fc.Arbitrary<Press> = fc.record({
  party: fc.constantFrom(...parties),
  kind: fc.constantFrom(...positions),
  by: fc.constantFrom(...people),
  remark: fc.constantFrom('', 'Een opmerking.'),
});

describe('in welke volgorde ook', () => {
  it('it is never agreed while a party has not answered or somebody is against', () => {
    fc.assert(
      fc.property(fc.array(aPress, { maxLength: 30 }), (presses) => {
        const { proposal } = afterPresses(presses);
        const everyParty = parties.every((party) => proposal.responses.some((response) => response.party === party));
        const nobodyAgainst = proposal.responses.every((response) => response.position !== 'disagree');
        expect(proposal.status === 'agreed').toBe(everyParty && nobodyAgainst);
        expect(evaluate(proposal).outcome === 'agreed').toBe(proposal.status === 'agreed');
      }),
    );
  });

  it('each person has at most one answer for a party, and the author none', () => {
    fc.assert(
      fc.property(fc.array(aPress, { maxLength: 30 }), (presses) => {
        const { proposal } = afterPresses(presses);
        const who = proposal.responses.map((response) => `${response.party} ${response.person.id}`);
        expect(new Set(who).size).toBe(who.length);
        expect(who.filter((name) => name.endsWith(aPerson().id))).toEqual([]);
      }),
    );
  });
});
