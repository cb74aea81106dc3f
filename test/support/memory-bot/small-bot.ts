import type { Place } from '../../../bot/core/directory/person';
import type { Command } from '../../../bot/core/proposal/command';
import type { ProposalKey, Submission } from '../../../bot/core/proposal/proposal';
import type { Roster } from '../../../bot/reconcile/roster';
import { createMemoryStore } from '../../../bot/store/memory-store';
import type { Store } from '../../../bot/store/ports';
import { aKey, aPerson, aSubmission, tenantId } from '../builders';
import { createClock } from '../clock';
import { commandOf, type Press } from '../proposal/after-steps';
import { type OfficeStep, officeCommandOf } from '../proposal/office-steps';
import { memoryBot, secretary, secretaryPlace } from './memory-bot';
import { createPaperTeams } from './paper-teams';

export type SmallBot = ReturnType<typeof createSmallBot>;

/** The bot with one proposal, on a clock that only the test moves. Two of them can share one store and one Teams. */
export function createSmallBot(
  shared: { store?: Store; teams?: ReturnType<typeof createPaperTeams>; roster?: Roster } = {},
) {
  const { store = createMemoryStore(), teams = createPaperTeams(), roster = async () => [] } = shared;
  const clock = createClock('2026-03-03T09:00:00.000Z');
  const requested: ProposalKey[] = [];
  const undelivered: string[] = [];
  const faults: unknown[] = [];
  const { handleCommand, reconcile, sweep, lookAgain } = memoryBot({
    store,
    clock,
    teams: { messenger: teams.messenger, roster },
    newId: () => `clock-${clock.ms()}`,
    requestReconcile: (key) => requested.push(key),
    onUndelivered: (_key, message, failure) => undelivered.push(`${message}: ${failure.kind}`),
    onFault: (_key, error) => faults.push(error),
  });

  return {
    store,
    teams,
    undelivered,
    faults,
    handleCommand,
    reconcile: () => reconcile(aKey()),
    sweep,
    /** Lets the bot reach the secretary from now on. */
    secretarySpeaks: () => store.people.remember(tenantId, secretary, secretaryPlace),
    ask: (command: Command) => handleCommand(aKey(), command),
    async submit(overrides: Partial<Submission> = {}) {
      const submission = aSubmission(overrides);
      const command = { kind: 'submit' as const, id: 'command-submit', by: aPerson(), tenantId, submission };
      return handleCommand(aKey(), command);
    },
    async press(press: Press) {
      const head = await store.proposals.load(aKey());
      if (!head) throw new Error('put it out first');
      return handleCommand(aKey(), commandOf(head.value.proposal, press));
    },
    /** Does this as whoever may. */
    async does(step: OfficeStep) {
      const head = await store.proposals.load(aKey());
      if (!head) throw new Error('put it out first');
      return handleCommand(aKey(), officeCommandOf(head.value.proposal, step));
    },
    pass: clock.pass,
    moveTo: clock.moveTo,
    /** Adds the bot to that conversation again. */
    async addedTo(place: Place) {
      await lookAgain(tenantId, place);
      for (const key of requested.splice(0)) await reconcile(key);
    },
    /** Does the work that the sweep finds. */
    async sweepAndReconcile() {
      requested.length = 0;
      await sweep();
      for (const key of requested.splice(0)) await reconcile(key);
    },
  };
}
