import type { Command } from './proposal/command';
import { type Position, positions } from './proposal/position';

/** The commands that a button can give; the others are typed, or given by the clock. */
export const cardCommands = [
  'submit',
  ...positions,
  'newVersion',
  'withdraw',
  'remind',
  'reply',
  'lift',
] as const satisfies readonly Command['kind'][];

/** The verbs of buttons that record nothing in a proposal: look, or work on one's own concept. */
export const cardQuestions = [
  'readMemo',
  'showProposal',
  'download',
  'saveDraft',
  'dryRun',
  'discardDraft',
  'startNewVersion',
  'editParty',
  'saveParty',
  'ask',
  'confirmLink',
  'removeExpired',
] as const;

/** Every verb a card's button can have, so that a misspelt one does not compile. */
export const cardVerbs = [...cardCommands, ...cardQuestions] as const;
export type CardVerb = (typeof cardVerbs)[number];

/** Cards that were posted before a verb got its name stay in Teams, and their buttons keep working. */
const olderVerbs: ReadonlyMap<unknown, CardVerb> = new Map([
  ['revise', 'newVersion'],
  ['startRevision', 'startNewVersion'],
]);

/** The verb of a button of ours, also of an older card; undefined: of none. Untrusted when it comes in. */
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

/** All that a proposal card's button carries. Untrusted when it comes back: see teams/parse-click. */
export interface ButtonData {
  proposalId: string;
  party: string;
  version: number;
  revision: number;
}
