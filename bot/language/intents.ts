import { addParty } from './commands/add-party';
import { agreeInChat } from './commands/agree-in-chat';
import { agreed } from './commands/agreed';
import { concepts } from './commands/concepts';
import { explanation } from './commands/explanation';
import { exportProposal } from './commands/export';
import { help } from './commands/help';
import { history } from './commands/history';
import { late } from './commands/late';
import { link } from './commands/link';
import { list } from './commands/list';
import { moveDeadline } from './commands/move-deadline';
import { myWork } from './commands/my-work';
import { startConcept } from './commands/new';
import { newVersion } from './commands/new-version';
import { overview } from './commands/overview';
import { parties } from './commands/parties';
import { remind } from './commands/remind';
import { retention } from './commands/retention';
import { sample } from './commands/sample';
import { status } from './commands/status';
import { substitute } from './commands/substitute';
import { unlink } from './commands/unlink';
import { waiting } from './commands/waiting';
import { withdraw } from './commands/withdraw';
import { writtenRound } from './commands/written-round';
import type { Intent } from './intent';

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
  concepts,
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
  writtenRound,
  moveDeadline,
  addParty,
  substitute,
  history,
  exportProposal,
  status,
];
