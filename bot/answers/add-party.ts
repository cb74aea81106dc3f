import { choiceCard } from '../../cards/chat/choice-card';
import { sayCard } from '../../cards/chat/say-card';
import { thisPartyTitle } from '../../cards/words/buttons';
import { howToAddParty, partyAddedSentence, partyTakesPart, whichPartyToAdd } from '../../cards/words/instructions';
import { titleOf } from '../../cards/words/titles';
import { isLinked } from '../core/directory/party';
import { whyNotAllowed } from '../core/permission';
import { Refusal } from '../core/refusal';
import { addPartyText } from '../language/commands/add-party';
import { matchParty } from '../language/match-party';
import { aboutOne, keyOf } from './look-up';
import type { BotPorts } from './ports';
import type { Answer } from './reply';
import type { Asker } from './scope';

type AddPartyPorts = Pick<BotPorts, 'handleCommand' | 'store'>;

/** Asks one more party about a proposal, at once when both are named beyond doubt. */
export async function addParty(
  ports: AddPartyPorts,
  { party: typed, search }: { party: string; search: string },
  asker: Asker,
  commandId: string,
): Promise<Answer> {
  const { store, handleCommand } = ports;
  if (typed === '' || search === '') return sayCard(howToAddParty);
  const request = { search, asks: (id: string) => addPartyText(typed, id), ask: 'addParty' } as const;
  return aboutOne(store, asker, request, async ({ proposal, view }) => {
    const refusal = whyNotAllowed('addParty', asker, proposal);
    if (refusal) return refusal;
    const match = matchParty(typed, (await store.parties.load(asker.tenantId))?.value ?? []);
    if (match.kind === 'none') return new Refusal('unknownParty');
    if (match.kind === 'resembles') {
      const options = match.parties.map(({ name }) => ({
        title: thisPartyTitle(name),
        asks: addPartyText(name, proposal.id),
      }));
      return choiceCard(whichPartyToAdd, options);
    }
    const { party } = match;
    if (proposal.parties.some(({ id }) => id === party.id)) return sayCard(partyTakesPart(party.name, titleOf(view)));
    if (!isLinked(party)) return new Refusal('partyNotLinked');
    const outcome = await handleCommand(keyOf(proposal), {
      kind: 'addParty',
      id: commandId,
      by: asker.person,
      tenantId: asker.tenantId,
      isSecretary: asker.isSecretary,
      party,
      substitutions: (await store.substitutions.load(asker.tenantId))?.value ?? [],
    });
    return outcome instanceof Refusal ? outcome : sayCard(partyAddedSentence(party.name, titleOf(view)));
  });
}
