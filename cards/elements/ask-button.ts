import type { CommandWord } from '../../bot/core/command-word';
import { type CardAction, execute } from './adaptive-card';

/**
 * A button that asks the same as typing this command, about this proposal (id) if one is given. Its title is the
 * command, so that people learn it.
 */
export function askButton(command: CommandWord, proposalId = ''): CardAction {
  const title = command.charAt(0).toUpperCase() + command.slice(1);
  return execute(title, 'ask', { text: `${command} ${proposalId}`.trim() }, { inputs: 'none' });
}
