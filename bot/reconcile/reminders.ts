import { LRUCache } from 'lru-cache';
import type { Instant } from '../core/calendar/dates';
import type { Holidays } from '../core/calendar/workdays';
import type { Person } from '../core/directory/person';
import type { Command, RemindWhenDueCommand } from '../core/proposal/command';
import { dueReminder, isDeadlinePast, mayBeDue } from '../core/proposal/deadline';
import { remindWhenDue } from '../core/proposal/decide-clock';
import type { IndexRow } from '../core/proposal/index-row';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Store } from '../store/ports';
import { ignoreUnreadable } from '../store/unreadable-row';

export interface ReminderPorts {
  store: Pick<Store, 'proposals'>;
  handleCommand: (key: ProposalKey, command: Command) => Promise<unknown>;
  now: () => Instant;
  isHoliday: Holidays;
  newId: () => string;
  /**
   * Called when what is due could not be recorded. Other proposals do not wait for it, and the next look tries it
   * again.
   */
  onFault: (key: ProposalKey, error: unknown) => void;
}

/** The person in the record of events that the clock caused. */
export const clockPerson: Person = { id: 'akkoord', name: 'Akkoord' };

/** Most proposals of which the last look is remembered. Of more, some are loaded again. */
const mostKept = 50_000;

/**
 * Records the reminder and the passed deadline that are due for one open proposal, for reconcile to post. Only one
 * process records them, whatever number of them look. Loads the proposal only when its deadline says that something may
 * be due since the last look, or when it is listed with another revision.
 */
export function createReminders({ store, handleCommand, now, isHoliday, newId, onFault }: ReminderPorts) {
  // By size: with `max` a cache takes all its room at once.
  const lookedInto = new LRUCache<string, { revision: number; names: readonly string[] }>({
    maxSize: mostKept,
    sizeCalculation: () => 1,
  });

  return async function recordWhatIsDue(row: IndexRow): Promise<void> {
    const { tenantId, id, deadline, revision } = row;
    const moment = now();
    const names = mayBeDue(deadline, moment, isHoliday).map((name) => `${deadline}|${name}`);
    const before = lookedInto.get(`${tenantId}|${id}`);
    if (names.every((name) => before?.revision === revision && before.names.includes(name))) return;
    try {
      await recordFor(row, moment);
      lookedInto.set(`${tenantId}|${id}`, { revision, names });
    } catch (error) {
      onFault(row, error);
    }
  };

  async function recordFor(key: ProposalKey, moment: Instant): Promise<void> {
    const proposal = (await ignoreUnreadable(store.proposals.load(key)))?.value.proposal;
    if (!proposal) return;
    const command: RemindWhenDueCommand = {
      kind: 'remindWhenDue',
      id: newId(),
      by: clockPerson,
      tenantId: key.tenantId,
      due: dueReminder(proposal, moment, isHoliday),
      isDeadlinePast: isDeadlinePast(proposal, moment),
    };
    const decision = remindWhenDue(proposal, command, moment);
    if (Array.isArray(decision) && decision.length > 0)
      await handleCommand({ tenantId: key.tenantId, id: key.id }, command);
  }
}
