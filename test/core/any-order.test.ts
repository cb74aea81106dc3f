import fc from 'fast-check';
import type { LinkedParty } from '../../bot/core/directory/party';
import { evaluate } from '../../bot/core/proposal/evaluate';
import { evolveAll } from '../../bot/core/proposal/evolve';
import type { Proposal, Response } from '../../bot/core/proposal/proposal';
import { createMemoryStore } from '../../bot/store/memory-store';
import { aKey, aPerson, aRound, aSubmittedEvent } from '../support/builders';
import { afterSteps } from '../support/proposal/after-steps';
import { anySteps, anySubmission } from '../support/proposal/any-steps';

const standing = ({ responses }: Proposal) => responses.filter(({ voided }) => !voided);

describe('In welke volgorde ook', () => {
  it('it is agreed when no party is missing, and never while one is', () => {
    let ends = 0;
    fc.assert(
      fc.property(anySubmission, anySteps, (submission, steps) => {
        const { proposal } = afterSteps(steps, aRound(submission));
        fc.pre(proposal.status !== 'withdrawn');
        const isComplete = proposal.parties.every((party) => hasAgreed(proposal, party));
        expect(proposal.status === 'agreed').toBe(isComplete);
        if (isComplete) ends += 1;
      }),
      { numRuns: 400 },
    );
    // Otherwise the property would say little.
    expect(ends).toBeGreaterThan(5);
  });

  it('a voided answer never counts', () => {
    fc.assert(
      fc.property(anySubmission, anySteps, (submission, steps) => {
        const { proposal } = afterSteps(steps, aRound(submission));
        expect(evaluate({ ...proposal, responses: standing(proposal) })).toEqual(evaluate(proposal));
        const before = afterSteps([...steps, { kind: 'newVersion' }], aRound(submission)).proposal;
        if (before.version > proposal.version) expect(standing(before)).toEqual([]);
      }),
    );
  });

  it('each person has at most one answer that counts for a party, and the author none', () => {
    fc.assert(
      fc.property(anySubmission, anySteps, (submission, steps) => {
        const who = standing(afterSteps(steps, aRound(submission)).proposal).map(
          ({ party, person }) => `${party} ${person.id}`,
        );
        expect(new Set(who).size).toBe(who.length);
        expect(who.filter((name) => name.endsWith(aPerson().id))).toEqual([]);
      }),
    );
  });

  it('a party that was asked stays asked, until a new version asks again', () => {
    fc.assert(
      fc.property(anySubmission, anySteps, (submission, steps) => {
        const { proposal } = afterSteps(steps, aRound(submission));
        const next = afterSteps([...steps, { kind: 'agree', party: 'kustwacht' }], aRound(submission)).proposal;
        expect(next.asked).toEqual(expect.arrayContaining([...proposal.asked]));
      }),
    );
  });

  it('the events that are stored, folded, are the proposal that is stored', async () => {
    await fc.assert(
      fc.asyncProperty(anySubmission, anySteps, async (submission, steps) => {
        const { proposals } = createMemoryStore();
        const { events } = afterSteps(steps, aRound(submission));
        const all = [aSubmittedEvent(submission), ...events];
        for (const [index, event] of all.entries()) {
          const read = await proposals.load(aKey());
          await proposals.append(read, [event], evolveAll(undefined, aKey(), all.slice(0, index + 1)));
        }
        const stored = (await proposals.events(aKey())).map(({ event }) => event);
        const head = (await proposals.load(aKey()))?.value.proposal;
        expect(evolveAll(undefined, aKey(), stored)).toEqual(head);
        expect(head).toMatchObject({ ...afterSteps(steps, aRound(submission)).proposal });
      }),
      { numRuns: 50 },
    );
  });
});

/** States the rules once more, in another way. */
function hasAgreed(proposal: Proposal, { id, rule, seats }: LinkedParty): boolean {
  const theirs = standing(proposal).filter(({ party }) => party === id);
  if (rule.kind === 'informed') return true;
  if (theirs.some(({ position }) => position === 'disagree')) return false;
  if (proposal.takenOver.some(({ party }) => party === id)) return true;
  const speaksFor = ({ person, onBehalfOf }: Response) => [person, ...onBehalfOf].map((someone) => someone.id);
  const isFilled = (people: readonly { id: string }[]) =>
    theirs.some((response) => people.some((named) => speaksFor(response).includes(named.id)));
  if (rule.kind === 'all') return seats.every(({ persons }) => isFilled(persons));
  return new Set(theirs.map(({ person }) => person.id)).size >= (rule.kind === 'count' ? rule.count : 1);
}
