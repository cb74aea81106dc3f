import type { Instant } from '../calendar/dates';
import type { RemindWhenDueCommand } from './command';
import type { Decision } from './decision';
import { isClosed, type Proposal } from './proposal';
import { wasReminded } from './signal';
import { waitingFor } from './waiting';

/** Records each reminder and each passed deadline at most once, whatever number of processes look. */
export function remindWhenDue(proposal: Proposal, command: RemindWhenDueCommand, now: Instant): Decision {
  if (isClosed(proposal)) return [];
  const { by, id: commandId, due, isDeadlinePast } = command;
  const { version, deadline, signals } = proposal;
  const parties = waitingFor(proposal);
  // The reminder that was due when the clock looked may be of an earlier version or deadline by now.
  const isOfNow = due?.startsWith(`${version}|${deadline}|`);
  const reminded = due && isOfNow && parties.length > 0 && !wasReminded(signals, due);
  const wasTold = signals.some((signal) => signal.kind === 'deadlinePassed' && signal.deadline === deadline);
  const passed = isDeadlinePast && deadline !== '' && !wasTold;
  return [
    ...(reminded ? [{ kind: 'reminded' as const, at: now, by, commandId, parties, occasion: due }] : []),
    ...(passed ? [{ kind: 'deadlinePassed' as const, at: now, by, commandId, deadline }] : []),
  ];
}
