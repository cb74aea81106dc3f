import { type Instant, localDate } from '../core/calendar/dates';
import { addDays, type Holidays } from '../core/calendar/workdays';
import type { Person } from '../core/directory/person';
import type { Command, RemindWhenDueCommand } from '../core/proposal/command';
import { dueReminder, isDeadlinePast } from '../core/proposal/deadline';
import { remindWhenDue } from '../core/proposal/decide-clock';
import type { IndexRow } from '../core/proposal/index-row';
import type { ProposalKey } from '../core/proposal/proposal';
import type { Store } from '../store/ports';

export interface ReminderPorts {
  store: Pick<Store, 'proposals'>;
  handleCommand: (key: ProposalKey, command: Command) => Promise<unknown>;
  now: () => Instant;
  isHoliday: Holidays;
  newId: () => string;
}

/** The name in the record when the clock caused something. */
export const clockPerson: Person = { id: 'akkoord', name: 'Akkoord' };

/** In so many days there are always three working days, so before that no reminder is due and nothing need be read. */
const earliestDays = 14;

/**
 * Records the reminder and the passed deadline that are due for one open proposal; what has been recorded is then
 * posted by reconcile. One process records it, whatever number of them look.
 */
export function createReminders({ store, handleCommand, now, isHoliday, newId }: ReminderPorts) {
  return async function recordWhatIsDue(row: IndexRow): Promise<void> {
    const moment = now();
    if (row.deadline === '' || addDays(localDate(moment), earliestDays) < row.deadline) return;
    const proposal = (await store.proposals.load(row))?.value.proposal;
    if (!proposal) return;
    const command: RemindWhenDueCommand = {
      kind: 'remindWhenDue',
      id: newId(),
      by: clockPerson,
      tenantId: row.tenantId,
      due: dueReminder(proposal, moment, isHoliday),
      isDeadlinePast: isDeadlinePast(proposal, moment),
    };
    const decision = remindWhenDue(proposal, command, moment);
    if (Array.isArray(decision) && decision.length > 0) await handleCommand(row, command);
  };
}
