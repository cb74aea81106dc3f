import type { Command } from './proposal/command';
import { type Position, positions } from './proposal/position';

/** Verbs of buttons that give a command to a proposal. The other commands are typed, or given by the clock. */
export const cardCommands = [
  'submit',
  ...positions,
  'takeBack',
  'newVersion',
  'withdraw',
  'correct',
  'remind',
  'reply',
  'lift',
] as const satisfies readonly Command['kind'][];

/** Verbs of buttons that record nothing in a proposal: they show something, or work on one's own concept. */
export const cardQuestions = [
  'readMemo',
  'showProposal',
  'download',
  'downloadCertificate',
  'saveDraft',
  'dryRun',
  'discardDraft',
  'startNewVersion',
  'editParty',
  'saveParty',
  'ask',
  'confirmLink',
  'removeExpired',
  'askWrittenRound',
  'startWrittenRound',
] as const;

/** Every verb that a card's button can have, so that a misspelt one does not compile. */
export const cardVerbs = [...cardCommands, ...cardQuestions] as const;
export type CardVerb = (typeof cardVerbs)[number];

/** Former names of verbs: older cards stay in Teams, and their buttons must keep working. */
const olderVerbs: ReadonlyMap<unknown, CardVerb> = new Map([
  ['revise', 'newVersion'],
  ['startRevision', 'startNewVersion'],
]);

/**
 * Returns the verb of a button on one of our cards, an older card included; undefined for any other. The argument is
 * untrusted.
 */
export function readCardVerb(verb: unknown): CardVerb | undefined {
  return cardVerbs.find((known) => known === verb) ?? olderVerbs.get(verb);
}

type Commented = Exclude<Position, 'agree'> | 'withdraw' | 'reply' | 'lift' | 'removeExpired';

/** The ids of the inputs under a button. Ids may not repeat on a card, so each position with words has its own. */
export const remarkInputs = {
  agreeWithRemark: 'remark',
  disagree: 'reason',
  withdraw: 'withdrawal',
  reply: 'reply',
  lift: 'lifting',
  removeExpired: 'removal',
} as const satisfies Record<Commented, string>;

/** The input under a button with this verb. */
export function remarkInputOf(verb: CardVerb): string {
  return verb in remarkInputs ? remarkInputs[verb as keyof typeof remarkInputs] : remarkInputs.agreeWithRemark;
}

/** The data of a proposal card's button. Untrusted when it comes back: see teams/parse-click. */
export interface ButtonData {
  proposalId: string;
  party: string;
  version: number;
  revision: number;
}
