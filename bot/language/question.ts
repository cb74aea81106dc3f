import type { IsoDate } from '../core/calendar/dates';
import type { CommandWord } from '../core/command-word';
import type { Position } from '../core/proposal/position';

/** The text to search for, as typed; empty: everything. */
interface AboutProposal {
  search: string;
}

/** A first and a last day, both included. */
export interface Period {
  from: IsoDate;
  until: IsoDate;
}

/** The fields of a note that people ask for by name. */
export const askedFields = [
  'request',
  'attachments',
  'confidentiality',
  'treatment',
  'holders',
  'author',
  'meetingDate',
  'agendaItem',
  'caseNumber',
  'documentsLink',
  'submittedAt',
] as const;
export type AskedField = (typeof askedFields)[number];

/** Everything that a sentence names, as far as this asker may know it. Empty or absent: not named. */
export interface Slots {
  /** Ids of the proposals that may be meant: one when it is certain. */
  proposals: readonly string[];
  /** Ids of parties. */
  parties: readonly string[];
  /** Names of people, as they are known. */
  people: readonly string[];
  /** The days on which the meeting may be: one day, a month, or the days of the next meeting. */
  meeting?: Period;
  period?: Period;
  field?: AskedField;
  position?: Position;
  /** The sentence says "mijn" or "onze". */
  isOwn: boolean;
}

/** The things that people ask in a free sentence. A command with words of its own has another kind of question. */
export const intentNames = [
  /** How one proposal stands. */
  'status',
  /** The open proposals: all, of a meeting, of a person. */
  'overview',
  'waiting',
  /** The open proposals that wait for a party. */
  'atParty',
  /** The answers that came in, in a period. */
  'recent',
  /** Has this party agreed, have all. */
  'agreement',
  'whyNot',
  'partySaid',
  'remarks',
  'late',
  'longestWaiting',
  'lastDay',
  /** The proposals that were agreed, in a period if one is named. */
  'done',
  /** One field of one note. */
  'detail',
  'export',
  /** The proposals of a meeting or a period as a list. */
  'list',
  'history',
  'versions',
  'changedPositions',
  'count',
  'nextMeeting',
  'remind',
  'withdraw',
  'newVersion',
  'moveDeadline',
  'addParty',
  'correct',
  'myWork',
  'whoInParty',
  /** Answers in words instead of on the card, for oneself or another. */
  'agreeInChat',
  'help',
  'thanks',
  /** Asks for a thing that the bot does not do, such as a message to a person. */
  'outOfScope',
] as const;
export type IntentName = (typeof intentNames)[number];

/** A free sentence, with what it asks and what it names. */
export interface Understood {
  /** The sentence, as typed. */
  text: string;
  /** The intents that may be meant: one when it is certain, none when nothing tells. */
  intents: readonly IntentName[];
  slots: Slots;
  /** The part that names nothing known, as typed. */
  rest: string;
  /** The proposal is named by a number, or by words without a typing error. */
  isExact: boolean;
  /** It comes from a button that says what it does. */
  isSure: boolean;
  /** It names a day that the calendar does not have. */
  isNoDay: boolean;
  /** It can be answered with yes or no. */
  isYesNo: boolean;
  /** It has a word such as `dat` or `ze`, for what was named before. */
  refersBack: boolean;
  /** It begins with `en`, and goes on with an earlier question. */
  goesOn: boolean;
}

/** A command with words of its own. */
export type Question =
  | { kind: 'help' | 'explanation' | 'agreed' | 'parties' | 'myWork' | 'late' | 'thanks' }
  | ({ kind: 'status' | 'waiting' | 'history' | 'export' | 'agreeInChat' } & AboutProposal)
  /** `meeting`: its day as typed; empty: all meetings. */
  | { kind: 'overview' | 'list'; meeting: string }
  /** `search` of remind may also be a party's name. */
  | ({ kind: 'remind' | 'withdraw' | 'newVersion' | 'writtenRound' } & AboutProposal)
  | ({ kind: 'moveDeadline'; date: string } & AboutProposal)
  /** `party`: its name as typed, or empty. */
  | ({ kind: 'addParty'; party: string } & AboutProposal)
  | SubstituteInstruction
  | { kind: 'new' | 'sample' | 'unlink' | 'retention' }
  | ({ kind: 'concepts' } & AboutProposal)
  /** `name`: the party's name as typed, or empty. */
  | { kind: 'link'; name: string }
  /** `nearest`: the commands that may have been meant, nearest first. `search`: the text, which may name a proposal. */
  | ({ kind: 'unknown'; nearest: readonly CommandWord[] } & AboutProposal);

/** Names and days as typed; an empty `absent` is the asker. */
export interface SubstituteInstruction {
  kind: 'substitute';
  absent: string;
  substitute: string;
  from: string;
  until: string;
}
