import { type Instant, localDate } from '../core/calendar/dates';
import type { Party } from '../core/directory/party';
import { namedPeople } from '../core/directory/party-form';
import type { Person } from '../core/directory/person';
import { addSubstitution, type Substitution } from '../core/directory/substitution';
import { whyNotAllowed } from '../core/permission';
import type { SubstituteCommand } from '../core/proposal/command';
import type { ProposalKey } from '../core/proposal/proposal';
import { Refusal } from '../core/refusal';
import type { Store } from '../store/ports';
import { ignoreUnreadable } from '../store/unreadable-row';
import type { HandleCommand } from './handle-command';
import { retryStale } from './retry-stale';

interface SubstitutionPorts {
  store: Pick<Store, 'substitutions' | 'parties' | 'index' | 'proposals'>;
  handleCommand: HandleCommand;
  now: () => Instant;
}

/** A person who asks; the settings decide who is a secretary. */
interface SubstitutionAsker {
  person: Person;
  tenantId: string;
  isSecretary: boolean;
}

export type HandleSubstitution = ReturnType<typeof createHandleSubstitution>;

/** Records that somebody answers in another's place for a period, for new rounds and for those under way. */
export function createHandleSubstitution({ store, handleCommand, now }: SubstitutionPorts) {
  /**
   * Returns the number of open proposals in which the absent person is a named adviser. A second call changes nothing.
   */
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
    if (!(await isNamedAnywhere(tenantId, absent))) return new Refusal('notNamed');
    // Stores it first, for rounds that begin later. A round that begins meanwhile has it already, or is found among the
    // open ones.
    if (!(await keep(tenantId, substitution))) return new Refusal('tooManySubstitutes');
    const rounds = await roundsNaming(tenantId, absent);
    const command: SubstituteCommand = {
      kind: 'substitute',
      id: commandId,
      by: person,
      tenantId,
      isSecretary,
      substitution,
    };
    let reached = 0;
    for (const key of rounds) if (!((await handleCommand(key, command)) instanceof Refusal)) reached += 1;
    return reached;
  };

  /** Looks in the directory, and in rounds that still have an earlier list of advisers. */
  async function isNamedAnywhere(tenantId: string, person: Person): Promise<boolean> {
    const parties = (await store.parties.load(tenantId))?.value ?? [];
    return isNamed({ parties }, person) || (await roundsNaming(tenantId, person)).length > 0;
  }

  /** Returns false when there are too many already. */
  function keep(tenantId: string, added: Substitution): Promise<boolean> {
    return retryStale(async () => {
      const read = await store.substitutions.load(tenantId);
      const kept = addSubstitution(read?.value ?? [], added, localDate(now()));
      if (kept) await store.substitutions.save(tenantId, kept, read?.etag);
      return kept !== undefined;
    });
  }

  async function roundsNaming(tenantId: string, absent: Person): Promise<ProposalKey[]> {
    const open = await store.index.open(tenantId);
    const heads = await Promise.all(
      open.map(({ value: { id } }) => ignoreUnreadable(store.proposals.load({ tenantId, id }))),
    );
    return heads.flatMap((head) => {
      const proposal = head?.value.proposal;
      return proposal?.status === 'submitted' && isNamed(proposal, absent) ? [{ tenantId, id: proposal.id }] : [];
    });
  }
}

function isNamed({ parties }: { parties: readonly Party[] }, { id }: Person): boolean {
  return parties.some((party) => namedPeople(party).some((person) => person.id === id));
}
