import { answerCard } from '../../../cards/chat/answer-card';
import { sayCard } from '../../../cards/chat/say-card';
import { type CardAction, execute } from '../../../cards/elements/adaptive-card';
import { askedTitles, askedWords } from '../../../cards/words/asked/other';
import { nothingLinked, notUnderstood, rowTitle, welcome } from '../../../cards/words/chat';
import { whyNotAllowed } from '../../core/permission';
import { Refusal } from '../../core/refusal';
import { askedText } from '../../language/asked-text';
import type { IntentName, Slots } from '../../language/question';
import { answerAgreement } from '../answer-agreement';
import { answerHelp } from '../answer-help';
import { answerList, answerListOf } from '../answer-list';
import { answerMyWork } from '../answer-my-work';
import type { Answer } from '../reply';
import type { Asker } from '../scope';
import { type Enquiry, rowsMeant } from './enquiry';
import {
  offerCorrection,
  offerDeadline,
  offerNewVersion,
  offerReminder,
  offerWithdrawal,
  tellAddParty,
} from './offer-change';
import { tellCount, tellNextMeeting } from './tell-counts';
import { tellDetail } from './tell-detail';
import { tellChanges, tellExport, tellHistory, tellVersions } from './tell-history';
import { tellLate, tellLongest } from './tell-late';
import { tellAllWaiting, tellAtParties, tellDone, tellOverview } from './tell-lists';
import { tellAgreement, tellLastDay, tellStatus, tellUnsure, tellWaiting } from './tell-one';
import { tellWhoInParty } from './tell-people';
import { tellAnswers, tellPartySaid, tellRemarks, tellWhyNot } from './tell-said';

type Tell = (enquiry: Enquiry) => Answer | Promise<Answer>;

/** Says for every intent what answers it. */
const tells: Record<IntentName, Tell> = {
  status: (enquiry) => (isAboutNone(enquiry) ? tellOverview(enquiry) : tellStatus(enquiry)),
  overview: tellOverview,
  waiting: (enquiry) => (isAboutNone(enquiry) ? tellAllWaiting(enquiry) : tellWaiting(enquiry)),
  atParty: (enquiry) => (enquiry.asked.slots.proposals.length > 0 ? tellAgreement(enquiry) : tellAtParties(enquiry)),
  recent: tellAnswers,
  agreement: (enquiry) =>
    isAboutNone(enquiry) && enquiry.asked.slots.parties.length === 0 ? tellOverview(enquiry) : tellAgreement(enquiry),
  whyNot: tellWhyNot,
  partySaid: tellPartySaid,
  remarks: tellRemarks,
  late: tellLate,
  longestWaiting: tellLongest,
  lastDay: tellLastDay,
  done: (enquiry) => (enquiry.asked.slots.proposals.length > 0 ? tellStatus(enquiry) : tellDone(enquiry)),
  detail: tellDetail,
  export: tellExport,
  list: tellList,
  history: tellHistory,
  versions: tellVersions,
  changedPositions: tellChanges,
  count: tellCount,
  nextMeeting: tellNextMeeting,
  remind: offerReminder,
  withdraw: offerWithdrawal,
  newVersion: offerNewVersion,
  moveDeadline: offerDeadline,
  addParty: tellAddParty,
  correct: offerCorrection,
  myWork: ({ ports, asker, ...enquiry }) =>
    asker.place.kind === 'personal'
      ? answerMyWork(ports, asker, { text: askedText('myWork', {}), page: enquiry.page })
      : tellAtParties(ofThisParty({ ports, asker, ...enquiry })),
  whoInParty: tellWhoInParty,
  agreeInChat: tellWhereToAnswer,
  help: ({ ports, asker }) => answerHelp(ports, asker),
  thanks: () => sayCard(welcome),
  outOfScope: (enquiry) => answerCard(askedWords.outOfScope, { buttons: suggestions(enquiry) }),
};

/** Answers one question, as far as this asker may hear. */
export async function answerAsked(enquiry: Omit<Enquiry, 'intent'>): Promise<Answer> {
  const { asked, world } = enquiry;
  const [intent, other] = asked.intents;
  if (asked.isNoDay) return new Refusal('noSuchDay');
  if (intent && other) return offerTwo(enquiry, [intent, other]);
  if (intent) {
    const isFree =
      intent === 'help' ||
      intent === 'thanks' ||
      intent === 'outOfScope' ||
      intent === 'myWork' ||
      intent === 'agreeInChat';
    if (world.scope.kind === 'nothing' && !isFree) return sayCard(nothingLinked);
    return tells[intent]({ ...enquiry, intent });
  }
  const { proposals, parties } = asked.slots;
  if (proposals.length > 0 || parties.length > 0) {
    return proposals.length > 0
      ? tellUnsure({ ...enquiry, intent: 'status' })
      : tellAtParties({ ...enquiry, intent: 'atParty' });
  }
  if (world.scope.kind === 'nothing') return sayCard(nothingLinked);
  return answerCard(notUnderstood, { buttons: suggestions({ ...enquiry, intent: 'help' }) });
}

/** True when no proposal is meant, and several are open. */
function isAboutNone(enquiry: Enquiry): boolean {
  const { slots, rest } = enquiry.asked;
  return slots.proposals.length === 0 && rest === '' && rowsMeant(enquiry).length !== 1;
}

function ofThisParty(enquiry: Enquiry): Enquiry {
  const { scope } = enquiry.world;
  const parties = scope.kind === 'party' ? [scope.party] : [];
  return { ...enquiry, asked: { ...enquiry.asked, slots: { ...enquiry.asked.slots, parties } } };
}

/** Nothing is recorded by typing: the way to the card is, or who may answer for the party that is named. */
async function tellWhereToAnswer({ ports, asker, world, asked }: Enquiry): Promise<Answer> {
  const { slots } = asked;
  const where = await answerAgreement(ports, slots.proposals, asker);
  const named = world.parties.filter(({ id }) => slots.parties.includes(id));
  const isOther =
    named.length > 0 && /\b(?:zet|registreer|noteer|vink|vul|boek|verwerk|leg|geef|namens)\b/i.test(asked.text);
  return isOther && 'body' in where
    ? answerCard(named.map(({ name }) => askedWords.mayAnswer(name)).join(' '), { lines: where.body })
    : where;
}

/** A secretary gets the list of a meeting or a period, also as a file. Anybody else gets what they may see of it. */
function tellList(enquiry: Enquiry): Answer | Promise<Answer> {
  const { ports, asker, asked, page } = enquiry;
  const isCommand = /^lijst\b/i.test(asked.text.trim());
  if (!isCommand && whyNotAllowed('listMeeting', asker)) return tellOverview(enquiry);
  const days = asked.slots.meeting ?? asked.slots.period;
  const question = { text: askedText('list', asked.slots), page };
  return days ? answerListOf(ports, days, asker, question) : answerList(ports, '', asker, question);
}

function offerTwo({ asked: { slots }, world }: Omit<Enquiry, 'intent'>, intents: readonly IntentName[]): Answer {
  const [row] = world.rows.filter(({ id }) => slots.proposals.includes(id));
  const about = row && slots.proposals.length === 1 ? `: ${rowTitle(row)}` : '';
  return answerCard(askedWords.twoMeant, { buttons: intents.map((intent) => askingButton(intent, slots, about)) });
}

/** A button that asks this, with the things that the sentence named. */
export function askingButton(intent: IntentName, slots: Partial<Slots>, about = ''): CardAction {
  return execute(`${askedTitles[intent]}${about}`, 'ask', { text: askedText(intent, slots) }, { inputs: 'none' });
}

/** Three questions that fit who asks. None of them changes anything. */
function suggestions({ asker, world }: Enquiry): CardAction[] {
  return suggested(asker, world.scope.kind === 'own' && world.scope.parties.length > 0).map((intent) =>
    askingButton(intent, {}),
  );
}

function suggested({ isSecretary, place }: Asker, isAdviser: boolean): IntentName[] {
  if (place.kind !== 'personal') return ['overview', 'waiting', 'help'];
  if (isSecretary) return ['overview', 'late', 'help'];
  return isAdviser ? ['myWork', 'overview', 'help'] : ['overview', 'waiting', 'help'];
}
