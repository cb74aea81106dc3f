import type { ProposalKey } from '../../bot/core/proposal';
import { createHandleCommand } from '../../bot/handle-command';
import { createReconcile } from '../../bot/reconcile/reconcile';
import { createSweep } from '../../bot/reconcile/sweep';
import { createMemoryStore } from '../../bot/store/memory-store';
import type { Store } from '../../bot/store/ports';
import { aKey, aPerson, aSubmission, tenantId } from '../builders';
import { commandOf, type Press } from '../core/stories';
import { createPaperTeams } from './paper-teams';

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
    now,
    onUndelivered: (_key, message, failure) => undelivered.push(`${message}: ${failure.kind}`),
  });
  const sweep = createSweep({ store, now, request: requestReconcile });

  return {
    store,
    teams,
    undelivered,
    handleCommand,
    reconcile: () => reconcile(aKey()),
    async submit() {
      const submission = aSubmission();
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
    /** What the sweep finds to be done, and does it. */
    async sweepAndReconcile() {
      requested.length = 0;
      await sweep();
      for (const key of requested.splice(0)) await reconcile(key);
    },
  };
}
