import { type Instant, type IsoDate, localDate } from '../core/calendar/dates';
import type { LinkedParty } from '../core/directory/party';
import type { Person, Place } from '../core/directory/person';
import { whyNotAllowed } from '../core/permission';
import type { Policy } from '../core/proposal/decision';
import type { Proposal, ProposalKey } from '../core/proposal/proposal';
import { type Reachable, readWrittenForm, type WrittenForm, writtenSubmission } from '../core/proposal/written-form';
import { Refusal } from '../core/refusal';
import type { Head, Store, StoreOptions } from '../store/ports';
import type { HandleCommand } from './handle-command';
import { findWrittenRounds } from './written-rounds';

interface WrittenRoundPorts {
  store: Pick<Store, 'proposals' | 'files' | 'people'>;
  handleCommand: HandleCommand;
  /** Asks Teams who is in a conversation; empty when Teams does not say. */
  roster: (place: Place) => Promise<readonly Person[]>;
  policy: Policy;
  now: () => Instant;
}

/** A person who asks; the settings decide who is a secretary. */
interface RoundAsker {
  person: Person;
  tenantId: string;
  place: Place;
  isSecretary: boolean;
}

interface StartRequest {
  /** The consultation. */
  key: ProposalKey;
  form: WrittenForm;
  /** Undefined: the typed day cannot be read. Empty: none was typed. */
  deadline: IsoDate | '' | undefined;
  commandId: string;
}

export type HandleWrittenRound = ReturnType<typeof createHandleWrittenRound>;

/** Puts the version on which the parties agreed to named people, in a record of its own. */
export function createHandleWrittenRound({ store, handleCommand, roster, policy, now }: WrittenRoundPorts) {
  /** Pressed twice with the same people, it starts one round and is answered the same. */
  async function start(
    asker: RoundAsker,
    { key, form, deadline, commandId }: StartRequest,
    options?: StoreOptions,
  ): Promise<Proposal | Refusal> {
    const consultation = await findConsultation(asker, key);
    if (consultation instanceof Refusal) return consultation;
    const { proposal, lastHash } = consultation;
    if (deadline === undefined) return new Refusal('badDeadline');
    if (deadline === '') return new Refusal('noLastDay');
    if (deadline < localDate(now())) return new Refusal('deadlineInThePast');
    const named = readWrittenForm(form, await peopleIn(form, proposal), proposal, policy);
    if (named instanceof Refusal) return named;
    const round = await nextRound(proposal, named.parties);
    if (round instanceof Refusal) return round;
    await copyFiles(proposal, round);
    const submission = writtenSubmission(proposal, lastHash, { ...named, deadline });
    const { person: by, tenantId } = asker;
    return handleCommand(round, { kind: 'submit', id: commandId, by, tenantId, submission }, options);
  }

  /** Returns the agreed consultation, or why no written round can follow it. */
  async function findConsultation(asker: RoundAsker, key: ProposalKey): Promise<Head | Refusal> {
    const head = (await store.proposals.load(key))?.value;
    if (!head) return new Refusal('unknownProposal');
    const { proposal } = head;
    const refusal = whyNotAllowed('startWrittenRound', asker, proposal);
    if (refusal) return refusal;
    if (proposal.written) return new Refusal('notInRound');
    return proposal.status === 'agreed' ? head : new Refusal('notAgreedYet');
  }

  /** Only people who spoke with the bot before can be reached. Of others Teams may know the name, to tell who it is. */
  async function peopleIn({ rows }: WrittenForm, { tenantId, parties }: Proposal): Promise<Reachable[]> {
    const ids = [...new Set(rows.flatMap(({ who }) => who))].slice(0, mostLookedUp);
    const found = await Promise.all(ids.map((id) => store.people.find(tenantId, id)));
    const known = found.flatMap((person) => person ?? []);
    if (known.length === ids.length) return known;
    const members = await Promise.all(parties.slice(0, mostRosters).map(({ place }) => roster(place)));
    return [...known, ...members.flat().map((person) => ({ person, place: undefined }))];
  }

  async function nextRound(proposal: Proposal, parties: readonly LinkedParty[]): Promise<ProposalKey | Refusal> {
    const { open, next } = await findWrittenRounds(store.proposals, proposal);
    if (open && !haveSamePeople(open.parties, parties)) return new Refusal('roundUnderWay');
    return next ?? new Refusal('tooManyRounds');
  }

  /** Each record has its own files, so that one can be removed after its term without the other. */
  async function copyFiles(from: Proposal, to: ProposalKey): Promise<void> {
    const { sha256, sectionsSha256 } = from.document;
    const names = [sha256, sectionsSha256].filter(Boolean);
    await Promise.all(
      names.map(async (name) => {
        const bytes = await store.files.get(from, name);
        if (!bytes) throw new Error(`file of proposal ${from.id} is not in the file store`);
        await store.files.put(to, bytes, 'application/octet-stream');
      }),
    );
  }

  return { start, findConsultation };
}

/** Most people looked up for one form, more than it may name, and most conversations asked for a name. */
const mostLookedUp = 50;
const mostRosters = 10;

function haveSamePeople(some: readonly LinkedParty[], others: readonly LinkedParty[]): boolean {
  const idsOf = (parties: readonly LinkedParty[]) =>
    parties
      .map(({ id }) => id)
      .sort()
      .join();
  return idsOf(some) === idsOf(others);
}
