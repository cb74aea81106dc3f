import type { CommandWord } from '../../bot/core/command-word';
import { type CardAction, execute } from './adaptive-card';

/** Asks what typing this word asks, of this proposal (id) if one is given. Its title is the word, so that it can be learnt. */
export function askButton(command: CommandWord, proposalId = ''): CardAction {
  const title = command.charAt(0).toUpperCase() + command.slice(1);
  return execute(title, 'ask', { text: `${command} ${proposalId}`.trim() }, { inputs: 'none' });
}
