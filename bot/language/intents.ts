import type { Intent } from './intent';
import { agreeInChat } from './phrases/agree-in-chat';
import { agreed } from './phrases/agreed';
import { explanation } from './phrases/explanation';
import { exportProposal } from './phrases/export';
import { help } from './phrases/help';
import { history } from './phrases/history';
import { late } from './phrases/late';
import { link } from './phrases/link';
import { list } from './phrases/list';
import { moveDeadline } from './phrases/move-deadline';
import { myWork } from './phrases/my-work';
import { startConcept } from './phrases/new';
import { newVersion } from './phrases/new-version';
import { overview } from './phrases/overview';
import { parties } from './phrases/parties';
import { remind } from './phrases/remind';
import { retention } from './phrases/retention';
import { sample } from './phrases/sample';
import { status } from './phrases/status';
import { substitute } from './phrases/substitute';
import { unlink } from './phrases/unlink';
import { waiting } from './phrases/waiting';
import { withdraw } from './phrases/withdraw';

/**
 * Every intent, by priority: when phrases of two intents fit a sentence equally well, the first intent is meant. An
 * intent whose phrases say more, `overzicht van de partijen`, stands before one whose phrases say less, `overzicht van
 * {meeting}`.
 */
export const intents: readonly Intent[] = [
  help,
  explanation,
  unlink,
  link,
  parties,
  startConcept,
  sample,
  retention,
  agreeInChat,
  myWork,
  waiting,
  agreed,
  list,
  overview,
  late,
  remind,
  withdraw,
  newVersion,
  moveDeadline,
  substitute,
  history,
  exportProposal,
  status,
];
