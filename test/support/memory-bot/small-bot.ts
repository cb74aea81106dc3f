import { createHolidays } from '../../../bot/app/holidays';
import { createHandleCommand } from '../../../bot/commands/handle-command';
import type { Place } from '../../../bot/core/directory/person';
import type { Command } from '../../../bot/core/proposal/command';
import type { ProposalKey, Submission } from '../../../bot/core/proposal/proposal';
import { createLookAgain } from '../../../bot/reconcile/look-again';
import { createReconcile } from '../../../bot/reconcile/reconcile';
import { createReminders } from '../../../bot/reconcile/reminders';
import { createSweep } from '../../../bot/reconcile/sweep';
import { createMemoryStore } from '../../../bot/store/memory-store';
import type { Store } from '../../../bot/store/ports';
import { aKey, aPerson, aPlace, aSubmission, tenantId } from '../builders';
import { commandOf, type Press } from '../proposal/after-steps';
import { createPaperTeams } from './paper-teams';

/** The bot can reach her after `secretarySpeaks`. */
export const secretary = { id: '4b8e0d17-6c25-4f3a-9d1e-2a5c7b9f8e05', name: 'Ilse Vermeer' };
export const secretaryPlace = aPlace({ conversationId: 'a:1vermeer-Qk2mD' });

export type SmallBot = ReturnType<typeof createSmallBot>;

/** The bot without Teams and Azure, on a clock that only the test moves. Two of them can share one store and one Teams. */
export function createSmallBot(shared: { store?: Store; teams?: ReturnType<typeof createPaperTeams> } = {}) {
  const store = shared.store ?? createMemoryStore();
  const teams = shared.teams ?? createPaperTeams();
  let time = Date.parse('2026-03-03T09:00:00Z');
  const now = () => new Date(time).toISOString();
  const requested: ProposalKey[] = [];
  const requestReconcile = (key: ProposalKey) => requested.push(key);
  const undelivered: string[] = [];

  const handleCommand = createHandleCommand({
    proposals: store.proposals,
    index: store.index,
    policy: { fourEyes: true },
    now,
    requestReconcile,
  });
  const reconcile = createReconcile({
    store,
    messenger: teams.messenger,
    secretaries: [secretary.id],
    now,
    onBehind: () => {},
    onUndelivered: (_key, message, failure) => undelivered.push(`${message}: ${failure.kind}`),
  });
  const isHoliday = createHolidays({ goodFriday: true });
  const recordWhatIsDue = createReminders({ store, handleCommand, now, isHoliday, newId: () => `clock-${time}` });
  const faults: unknown[] = [];
  const onFault = (_key: ProposalKey, error: unknown) => faults.push(error);
  const sweep = createSweep({ store, now, recordWhatIsDue, request: requestReconcile, onFault });

  const lookAgain = createLookAgain({ store, request: requestReconcile });

  return {
    store,
    teams,
    undelivered,
    faults,
    handleCommand,
    reconcile: () => reconcile(aKey()),
    sweep,
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
    pass: (ms: number) => {
      time += ms;
    },
    moveTo: (moment: string) => {
      time = Date.parse(moment);
    },
    /** It is added again in that conversation. */
    async addedTo(place: Place) {
      await lookAgain(tenantId, place);
      for (const key of requested.splice(0)) await reconcile(key);
    },
    /** What the sweep finds to be done, and does it. */
    async sweepAndReconcile() {
      requested.length = 0;
      await sweep();
      for (const key of requested.splice(0)) await reconcile(key);
    },
  };
}
