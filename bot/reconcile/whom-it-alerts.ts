import { type Instant, localDate } from '../core/calendar/dates';
import { dependsOnMembers } from '../core/directory/alerts';
import type { Person } from '../core/directory/person';
import type { SecretariesOf } from '../core/directory/secretary';
import type { MessageRow } from '../core/proposal/message-row';
import type { Proposal } from '../core/proposal/proposal';
import { whomToAlert } from '../core/proposal/whom-to-alert';
import type { DesiredMessage } from './desired-message';
import type { Roster } from './roster';

interface AlertPorts {
  roster: Roster;
  secretariesOf: SecretariesOf;
  now: () => Instant;
}

/**
 * Returns the people to mention in this message. An edit alerts nobody, and neither does a card that is posted again
 * because somebody deleted it: its readers were alerted before.
 */
export async function whomItAlerts(
  { roster, secretariesOf, now }: AlertPorts,
  proposal: Proposal,
  desired: DesiredMessage,
  row: MessageRow,
): Promise<Person[]> {
  const party = row.messageId === '' && row.repostedVersion === 0 ? desired.alerts : undefined;
  // Also waits where nobody is asked for, so that messages keep the order in which they are due.
  const members = await (party && dependsOnMembers(party) ? roster(party.place) : []);
  if (!party) return [];
  const secretaries = members.length > 0 ? await secretariesOf(proposal.tenantId) : [];
  const isSecretary = ({ id }: Person) => secretaries.includes(id);
  return whomToAlert(proposal, party, { members, isSecretary }, localDate(now()));
}
