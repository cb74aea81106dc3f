import type { IntentName, Slots, Understood } from './question';

/** The question that was answered before in this conversation. */
export type Earlier = Pick<Understood, 'intents' | 'slots'>;

/** The questions about one proposal: without one the proposal of the earlier question is meant. */
export const aboutOneProposal: ReadonlySet<IntentName> = new Set([
  'status',
  'waiting',
  'agreement',
  'whyNot',
  'partySaid',
  'remarks',
  'lastDay',
  'detail',
  'export',
  'history',
  'versions',
  'changedPositions',
  'remind',
  'withdraw',
  'newVersion',
  'moveDeadline',
  'addParty',
  'correct',
]);

/** Completes a question with what was named before: `en de gemeenten?`, `herinner ze dan maar`. */
export function withEarlier(asked: Understood, earlier: Earlier | undefined): Understood {
  if (!earlier) return asked;
  const { slots } = asked;
  const isOnlyThings = asked.goesOn && (asked.intents.length === 0 || isGuess(asked));
  const intents = isOnlyThings ? followUp(earlier.intents, slots) : asked.intents;
  const [intent] = intents;
  const isFresh = slots.proposals.length > 0 || asked.rest !== '' || !intent;
  if (
    isFresh ||
    !(aboutOneProposal.has(intent) || (isOnlyThings && intent === 'atParty' && earlier.slots.proposals.length > 0))
  ) {
    return { ...asked, intents, slots: isOnlyThings ? merged(earlier.slots, slots) : slots };
  }
  const keepsParties =
    slots.parties.length === 0 && (asked.refersBack || intent === 'whyNot' || intent === 'partySaid');
  const named = { ...slots, proposals: earlier.slots.proposals };
  return { ...asked, intents, slots: keepsParties ? { ...named, parties: earlier.slots.parties } : named };
}

/** A sentence without words that ask: its intent was chosen by what it names. */
function isGuess({ intents: [intent] }: Understood): boolean {
  return intent === 'status' || intent === 'atParty' || intent === 'agreement' || intent === 'overview';
}

/** With a party after a question about one proposal, that party's answer is asked. */
function followUp(intents: readonly IntentName[], { parties }: Slots): readonly IntentName[] {
  const [intent] = intents;
  const isOfAll = intent === 'status' || intent === 'waiting' || intent === 'lastDay' || intent === 'detail';
  return parties.length > 0 && isOfAll ? ['agreement'] : intents;
}

function merged(earlier: Slots, now: Slots): Slots {
  return {
    ...earlier,
    ...now,
    proposals: now.proposals.length > 0 ? now.proposals : earlier.proposals,
    parties: now.parties.length > 0 ? now.parties : now.proposals.length > 0 ? earlier.parties : [],
    people: now.people.length > 0 ? now.people : earlier.people,
  };
}
