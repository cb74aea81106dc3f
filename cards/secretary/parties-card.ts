import type { Party } from '../../bot/core/directory/party';
import { type AdaptiveCard, actionSet, card, execute, heading, table, text } from '../elements/adaptive-card';
import { editPartyTitle } from '../words/buttons';
import { placeWords } from '../words/chat';
import { nobodyAlerted, partiesWords } from '../words/parties';
import { ruleSentence } from '../words/rules';

/**
 * Lists the parties: where each is linked, when it has agreed, and a button to change that. `unalerted`: the parties of
 * which nobody is told when they are asked.
 */
export function partiesCard(parties: readonly Party[], unalerted: readonly Party[] = []): AdaptiveCard {
  if (parties.length === 0) return card([heading(partiesWords.title), text(partiesWords.none)], partiesWords.none);
  const heads = partiesWords.columns.map((label) => text(label, { size: 'Small', weight: 'Bolder' }));
  // Two columns, because on a phone a third would break words.
  const rows = parties.map(({ id, name, place, rule }) => {
    const linked = place ? placeWords[place.kind].linked : partiesWords.notLinked;
    const isUnalerted = unalerted.some((party) => party.id === id);
    const sentences = [linked, ruleSentence(rule), ...(isUnalerted ? [nobodyAlerted.inList] : [])];
    return [name, sentences.join(' ')].map((words) => text(words, { size: 'Small' }));
  });
  // One under another: Teams shows at most six buttons beside each other, and would cut long names.
  const buttons = parties.map(({ id, name }, index) =>
    actionSet(
      [execute(editPartyTitle(name), 'editParty', { party: id }, { inputs: 'none' })],
      index === 0 ? 'Medium' : 'Small',
    ),
  );
  return card([heading(partiesWords.title), table([1, 1], [heads, ...rows]), ...buttons], partiesWords.title);
}
