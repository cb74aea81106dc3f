import { isDeepStrictEqual } from 'node:util';
import type { LinkOutcome, UnlinkOutcome } from '../core/directory/link-outcome';
import {
  isLinked,
  type LinkedParty,
  linkParty,
  type Party,
  partyNamed,
  partyOfConversation,
  unlinkConversation,
} from '../core/directory/party';
import { type PartyChoices, type PartyForm, readPartyForm } from '../core/directory/party-form';
import type { Person, Place } from '../core/directory/person';
import { defaultRule } from '../core/directory/rule';
import { whyNotAllowed } from '../core/permission';
import { Refusal } from '../core/refusal';
import type { PartyStore } from '../store/ports';
import { retryStale } from './retry-stale';

interface DirectoryPorts {
  parties: PartyStore;
  /** Parties that the name may mean. */
  partiesLike: (name: string, parties: readonly Party[]) => Party[];
  newId: () => string;
}

/** Decided by the settings, never by a card. */
interface LinkAsker {
  person: Person;
  place: Place;
  isSecretary: boolean;
}

export type HandleDirectory = ReturnType<typeof createHandleDirectory>;

/** Most characters of a party's name: it stands in tables on a phone. */
const longestName = 100;

/** Links conversations to parties. Running rounds are not touched: they keep their places. */
export function createHandleDirectory({ parties, partiesLike, newId }: DirectoryPorts) {
  /**
   * Links the conversation to the party of this name. `chosen` answers askWhich and is untrusted: a known party's id,
   * or empty for a new one; undefined when nothing was asked. A second call changes nothing.
   */
  async function link(asker: LinkAsker, typed: string, chosen?: string): Promise<LinkOutcome | Refusal> {
    const name = typed.trim().replace(/\s+/g, ' ');
    const refusal = whyNotAllowed('linkPlace', asker);
    if (refusal) return refusal;
    if (name === '' || name.length > longestName) return new Refusal('badPartyName', String(longestName));
    return change<LinkOutcome | Refusal>(asker.place.tenantId, (known) => {
      const party = choose(known, name, chosen);
      if (party instanceof Refusal || 'kind' in party) return { outcome: party };
      const linked = { ...party, place: asker.place };
      return { outcome: outcomeOf(known, linked), changed: linkParty(known, linked) };
    });
  }

  /** Unlinks the conversation; its party stays known. */
  async function unlink(asker: LinkAsker): Promise<UnlinkOutcome | Refusal> {
    const refusal = whyNotAllowed('linkPlace', asker);
    if (refusal) return refusal;
    const { conversationId } = asker.place;
    return change<UnlinkOutcome>(asker.place.tenantId, (known) => {
      const party = partyOfConversation(known, conversationId)?.name;
      return party === undefined
        ? { outcome: { party } }
        : { outcome: { party }, changed: unlinkConversation(known, conversationId) };
    });
  }

  /**
   * Sets the party's rule and named advisers, for proposals put out from now on, unless another form was saved after
   * this one was shown. `people`: those who may be named. Returns all parties.
   */
  async function saveParty(
    asker: { person: Person; tenantId: string; isSecretary: boolean },
    partyId: string,
    form: PartyForm,
    people: readonly Person[],
  ): Promise<readonly Party[] | Refusal> {
    const refusal = whyNotAllowed('manageParties', asker);
    if (refusal) return refusal;
    const read = readPartyForm(form, people);
    if (read instanceof Refusal) return read;
    return change<readonly Party[] | Refusal>(asker.tenantId, (known) => {
      const party = known.find(({ id }) => id === partyId);
      const after = party ? partyAfter(party, form, read) : new Refusal('unknownParty');
      if (after instanceof Refusal) return { outcome: after };
      const changed = known.map((each) => (each === party ? after : each));
      return { outcome: changed, changed };
    });
  }

  function choose(known: readonly Party[], name: string, chosen: string | undefined) {
    if (chosen) return known.find((party) => party.id === chosen) ?? new Refusal('unknownButton');
    const party = partyNamed(known, name);
    if (party) return party;
    const alike = chosen === undefined ? partiesLike(name, known) : [];
    if (alike.length > 0) return { kind: 'askWhich' as const, name, parties: alike };
    return { id: newId(), name, rule: defaultRule, seats: [] };
  }

  /** Decides over all parties at once, and again when another write came in between. */
  function change<T>(
    tenantId: string,
    decide: (known: readonly Party[]) => { outcome: T; changed?: readonly Party[] },
  ): Promise<T> {
    return retryStale(async () => {
      const read = await parties.load(tenantId);
      const { outcome, changed } = decide(read?.value ?? []);
      if (changed) await parties.save(tenantId, changed, read?.etag);
      return outcome;
    });
  }

  return { link, unlink, saveParty };
}

function outcomeOf(known: readonly Party[], linked: LinkedParty): LinkOutcome {
  const { conversationId } = linked.place;
  const earlier = known.find((party) => party.id === linked.id);
  const here = partyOfConversation(known, conversationId);
  const wasLinked = here?.id === linked.id;
  return {
    kind: 'linked',
    party: linked.name,
    isNew: earlier === undefined,
    wasLinked,
    replaced: wasLinked ? undefined : here?.name,
    hadOtherPlace: !wasLinked && earlier !== undefined && isLinked(earlier),
  };
}

/**
 * Returns the party as the form wants it. What somebody else saved after the card was shown is not overwritten, unless
 * it is the same: a click may be delivered twice.
 */
function partyAfter(party: Party, form: PartyForm, choices: PartyChoices): Party | Refusal {
  const revision = party.revision ?? 0;
  const changed = { ...party, ...choices };
  if (isDeepStrictEqual(changed, party)) return party;
  const isLate = form.revision !== undefined && form.revision !== revision;
  return isLate ? new Refusal('partyChangedMeanwhile') : { ...changed, revision: revision + 1 };
}
