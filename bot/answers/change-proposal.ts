import { newVersionAwaitedCard } from '../../cards/author/new-version-awaited-card';
import { withdrawCard } from '../../cards/author/withdraw-card';
import { sayCard } from '../../cards/chat/say-card';
import { dateMissing, deadlineMovedSentence } from '../../cards/words/instructions';
import { titleOf } from '../../cards/words/titles';
import type { HandleNewVersion } from '../commands/handle-new-version';
import { type Instant, localDate } from '../core/calendar/dates';
import { readDay } from '../core/calendar/read-day';
import { whyNotAllowed } from '../core/permission';
import type { MoveDeadlineCommand } from '../core/proposal/command';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { whyNotOpen } from '../core/proposal/why-not';
import { Refusal } from '../core/refusal';
import { aboutOne, type LookUpStore } from './look-up';
import type { Answer } from './reply';
import type { Asker } from './scope';
import { whichDay } from './which-day';

interface LookUpPorts {
  store: LookUpStore;
}

interface DeadlinePorts extends LookUpPorts {
  handleCommand: (key: ProposalKey, command: MoveDeadlineCommand) => Promise<Proposal | Refusal>;
  now: () => Instant;
}

/** Shows the card that asks for the reason and has the button Intrekken. */
export function askForReason({ store }: LookUpPorts, search: string, asker: Asker): Promise<Answer> {
  const request = { search, asks: (id: string) => `intrekken ${id}`, ask: 'startWithdrawal' } as const;
  return aboutOne(store, asker, request, ({ proposal, view }) => {
    return whyNotAllowed('startWithdrawal', asker, proposal) ?? whyNotOpen(proposal) ?? withdrawCard(view);
  });
}

/** Takes the next note of this author as the new version. */
export function askForNewVersion(
  { store, handleNewVersion }: LookUpPorts & { handleNewVersion: Pick<HandleNewVersion, 'start'> },
  search: string,
  asker: Asker,
): Promise<Answer> {
  const request = { search, asks: (id: string) => `nieuwe versie ${id}`, ask: 'startNewVersion' } as const;
  return aboutOne(store, asker, request, async ({ proposal: { tenantId, id } }) => {
    const draft = await handleNewVersion.start({ tenantId, id }, asker.person, asker.place);
    return draft instanceof Refusal ? draft : newVersionAwaitedCard(draft);
  });
}

/** Moves the last day to answer to a typed day. */
export async function moveDeadline(
  { store, handleCommand, now }: DeadlinePorts,
  { search, date: typed }: { search: string; date: string },
  asker: Asker,
  commandId: string,
): Promise<Answer> {
  const { person: by, tenantId, isSecretary } = asker;
  if (typed === '') return sayCard(dateMissing);
  const today = localDate(now());
  const day = readDay(typed, today, { from: today });
  if (day.kind !== 'found') return whichDay(day, (date) => `termijn ${search} ${date}`);
  const deadline = day.date;
  const request = { search, asks: (id: string) => `termijn ${id} ${deadline}`, ask: 'moveDeadline' } as const;
  return aboutOne(store, asker, request, async ({ proposal: { id }, view }) => {
    const command = { kind: 'moveDeadline' as const, id: commandId, by, tenantId, isSecretary, deadline };
    const outcome = await handleCommand({ tenantId, id }, command);
    return outcome instanceof Refusal ? outcome : sayCard(deadlineMovedSentence(titleOf(view), deadline));
  });
}
