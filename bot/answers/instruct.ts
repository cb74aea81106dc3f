import { newVersionAwaitedCard } from '../../cards/author/new-version-awaited-card';
import { withdrawCard } from '../../cards/author/withdraw-card';
import { sayCard } from '../../cards/chat/say-card';
import { dateMissing, deadlineMovedSentence } from '../../cards/words/instructions';
import { titleOf } from '../../cards/words/titles';
import { localDate } from '../core/calendar/dates';
import type { Draft } from '../core/concept/draft';
import type { Person, Place } from '../core/directory/person';
import { whyNotAllowed } from '../core/permission';
import type { MoveDeadlineCommand } from '../core/proposal/command';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { whyNotOpen } from '../core/proposal/why-not';
import { Refusal } from '../core/refusal';
import type { Instruction } from '../language/question';
import { readDay } from '../language/typed-dates';
import { aboutOne } from './about-one';
import { type RemindPorts, remind } from './remind';
import type { Answer } from './reply';
import type { Asker } from './scope';
import { type SubstitutePorts, substitute } from './substitute';

interface InstructionPorts extends RemindPorts, SubstitutePorts {
  store: RemindPorts['store'] & SubstitutePorts['store'];
  handleCommand: RemindPorts['handleCommand'] &
    ((key: ProposalKey, command: MoveDeadlineCommand) => Promise<Proposal | Refusal>);
  startNewVersion: (key: ProposalKey, author: Person, place: Place) => Promise<Draft | Refusal>;
}

export type Instruct = ReturnType<typeof createInstruct>;

/** Does what is asked in words about proposals, as far as this asker may. `commandId` is the same when the same is delivered twice. */
export function createInstruct(ports: InstructionPorts) {
  const { store, handleCommand, startNewVersion, now } = ports;

  function withdraw(search: string, asker: Asker): Promise<Answer> {
    const request = { search, asks: (id: string) => `intrekken ${id}`, ask: 'startWithdrawal' } as const;
    return aboutOne(store, asker, request, ({ proposal, view }) => {
      return whyNotAllowed('startWithdrawal', asker, proposal) ?? whyNotOpen(proposal) ?? withdrawCard(view);
    });
  }

  function newVersion(search: string, asker: Asker): Promise<Answer> {
    const request = { search, asks: (id: string) => `nieuwe versie ${id}`, ask: 'startNewVersion' } as const;
    return aboutOne(store, asker, request, async ({ proposal: { tenantId, id } }) => {
      const draft = await startNewVersion({ tenantId, id }, asker.person, asker.place);
      return draft instanceof Refusal ? draft : newVersionAwaitedCard(draft);
    });
  }

  async function moveDeadline(search: string, typed: string, asker: Asker, commandId: string): Promise<Answer> {
    const { person: by, tenantId, isSecretary } = asker;
    const deadline = readDay(typed, localDate(now()));
    if (!deadline && typed === '' && !/\d/.test(search)) return sayCard(dateMissing);
    if (!deadline) return new Refusal('badDate');
    const request = { search, asks: (id: string) => `termijn ${id} ${deadline}`, ask: 'moveDeadline' } as const;
    return aboutOne(store, asker, request, async ({ proposal: { id }, view }) => {
      const command = { kind: 'moveDeadline' as const, id: commandId, by, tenantId, isSecretary, deadline };
      const outcome = await handleCommand({ tenantId, id }, command);
      return outcome instanceof Refusal ? outcome : sayCard(deadlineMovedSentence(titleOf(view), deadline));
    });
  }

  return async function instruct(instruction: Instruction, asker: Asker, commandId: string): Promise<Answer> {
    switch (instruction.kind) {
      case 'remind':
        return remind(ports, instruction.search, asker, commandId);
      case 'withdraw':
        return withdraw(instruction.search, asker);
      case 'newVersion':
        return newVersion(instruction.search, asker);
      case 'moveDeadline':
        return moveDeadline(instruction.search, instruction.date, asker, commandId);
      case 'substitute':
        return substitute(ports, instruction, asker, commandId);
    }
  };
}
