import type { Phrases } from './phrase';
import { addParty } from './phrases/add-party';
import { agreeInChat } from './phrases/agree-in-chat';
import { agreement } from './phrases/agreement';
import { atParty } from './phrases/at-party';
import { changedPositions } from './phrases/changed-positions';
import { correct } from './phrases/correct';
import { count } from './phrases/count';
import { detail } from './phrases/detail';
import { done } from './phrases/done';
import { exportDocuments } from './phrases/export';
import { help } from './phrases/help';
import { history } from './phrases/history';
import { lastDay } from './phrases/last-day';
import { late } from './phrases/late';
import { list } from './phrases/list';
import { longestWaiting } from './phrases/longest-waiting';
import { moveDeadline } from './phrases/move-deadline';
import { myWork } from './phrases/my-work';
import { newVersion } from './phrases/new-version';
import { nextMeeting } from './phrases/next-meeting';
import { outOfScope } from './phrases/out-of-scope';
import { overview } from './phrases/overview';
import { partySaid } from './phrases/party-said';
import { recent } from './phrases/recent';
import { remarks } from './phrases/remarks';
import { remind } from './phrases/remind';
import { status } from './phrases/status';
import { thanks } from './phrases/thanks';
import { versions } from './phrases/versions';
import { waiting } from './phrases/waiting';
import { whoInParty } from './phrases/who-in-party';
import { whyNot } from './phrases/why-not';
import { withdraw } from './phrases/withdraw';

/** The phrases of every intent, by priority: of two that fit a sentence equally well the first is meant. */
export const allPhrases: readonly Phrases[] = [
  status,
  overview,
  waiting,
  atParty,
  agreement,
  whyNot,
  partySaid,
  remarks,
  late,
  longestWaiting,
  lastDay,
  done,
  recent,
  detail,
  exportDocuments,
  list,
  history,
  versions,
  changedPositions,
  count,
  nextMeeting,
  remind,
  withdraw,
  newVersion,
  moveDeadline,
  addParty,
  correct,
  myWork,
  whoInParty,
  agreeInChat,
  help,
  thanks,
  outOfScope,
];
