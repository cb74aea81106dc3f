import { type Instant, localDate } from '../core/calendar/dates';
import { namedPeople } from '../core/directory/party-form';
import type { Person } from '../core/directory/person';
import type { Substitution } from '../core/directory/substitution';
import { whyNotAllowed } from '../core/permission';
import type { SubstituteCommand } from '../core/proposal/command';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import type { Store } from '../store/ports';
import type { HandleCommand } from './handle-command';
import { retryStale } from './retry-stale';

interface SubstitutionPorts {
  store: Pick<Store, 'substitutions' | 'index' | 'proposals'>;
  handleCommand: HandleCommand;
  now: () => Instant;
}

/** Somebody who asks; the settings say who is a secretary. */
interface SubstitutionAsker {
  person: Person;
  tenantId: string;
  isSecretary: boolean;
}

export type HandleSubstitution = ReturnType<typeof createHandleSubstitution>;

/** Somebody answers in another's place for a period: in rounds to come, and in those that are under way. */
export function createHandleSubstitution({ store, handleCommand, now }: SubstitutionPorts) {
  /** Returns the number of open proposals in which the absent person is a named adviser. Asked twice, it is done once. */
  return async function handleSubstitution(
    asker: SubstitutionAsker,
    substitution: Substitution,
    commandId: string,
  ): Promise<number | Refusal> {
    const { person, tenantId, isSecretary } = asker;
    const { absent } = substitution;
    const refusal = whyNotAllowed(absent.id === person.id ? 'replaceOneself' : 'replaceSomebody', asker);
    if (refusal) return refusal;
    if (absent.id === substitution.substitute.id) return new Refusal('ownSubstitute');
    // Kept first, for rounds that still begin. One that begins in between has it already, or is found among the open ones.
    await keep(tenantId, substitution);
    const rounds = await roundsNaming(tenantId, absent);
    const command: SubstituteCommand = {
      kind: 'substitute',
      id: commandId,
      by: person,
      tenantId,
      isSecretary,
      substitution,
    };
    for (const key of rounds) await handleCommand(key, command);
    return rounds.length;
  };

  /** Leaves out substitutions that are over, so that the list stays short. */
  function keep(tenantId: string, added: Substitution): Promise<void> {
    return retryStale(async () => {
      const read = await store.substitutions.load(tenantId);
      const today = localDate(now());
      const others = (read?.value ?? []).filter((known) => known.until >= today && !isSame(known, added));
      await store.substitutions.save(tenantId, [...others, added], read?.etag);
    });
  }

  async function roundsNaming(tenantId: string, absent: Person): Promise<ProposalKey[]> {
    const open = await store.index.open(tenantId);
    const heads = await Promise.all(open.map(({ value: { id } }) => store.proposals.load({ tenantId, id })));
    return heads.flatMap((head) => {
      const proposal = head?.value.proposal;
      return proposal?.status === 'submitted' && isNamed(proposal, absent) ? [{ tenantId, id: proposal.id }] : [];
    });
  }
}

function isNamed({ parties }: Proposal, { id }: Person): boolean {
  return parties.some((party) => namedPeople(party).some((person) => person.id === id));
}

function isSame(one: Substitution, other: Substitution): boolean {
  return (
    one.absent.id === other.absent.id &&
    one.substitute.id === other.substitute.id &&
    one.from === other.from &&
    one.until === other.until
  );
}
