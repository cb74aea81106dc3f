import type { Person } from '../../bot/core/directory/person';
import { Refusal } from '../../bot/core/refusal';
import { aParty, aPlace, tenantId } from '../support/builders';
import { memoryBot, secretary } from '../support/memory-bot/memory-bot';
import { storeWith } from '../support/memory-bot/store-with';
import { visibleText } from '../support/visible-text';

const place = aPlace({ kind: 'channel', conversationId: '19:kustwacht@thread.tacv2' });

function members(count: number): Person[] {
  return Array.from({ length: count }, (_, number) => ({ id: `lid-${number}`, name: `Lid ${number}` }));
}

/** Returns the secretary's answer to this text in the party's channel, with so many people in it. */
async function says(typed: 'koppel' | 'partijen', people: Person[], party = aParty()): Promise<string> {
  const store = await storeWith([party]);
  const { answerQuestion } = memoryBot({ store, teams: { roster: async () => people } });
  const question = typed === 'koppel' ? { kind: 'link' as const, name: party.name } : { kind: 'parties' as const };
  const asker = { person: secretary, tenantId, place, isSecretary: true };
  const answer = await answerQuestion(question, asker, 'message-1', { text: typed, page: 1 });
  return answer instanceof Refusal ? answer.kind : visibleText(answer).join('\n');
}

const many = [...members(21), secretary];
const nobodyHears = 'Niemand krijgt een melding, want er zitten meer dan 20 mensen in dit gesprek';

test('where nobody is named and more than twenty people are, it is said that nobody hears, and what to do', async () => {
  expect(await says('koppel', many)).toContain(
    `${nobodyHears}: typ partijen en kies op de kaart van de partij wie mogen antwoorden.`,
  );
  expect(await says('partijen', many)).toContain(`${nobodyHears}: kies met de knop hieronder wie mogen antwoorden.`);
});

test.each<[string, Person[], ReturnType<typeof aParty>]>([
  ['twenty people, and the secretary', [...members(20), secretary], aParty()],
  ['nobody that Teams would tell of', [], aParty()],
  ['named advisers', many, aParty({ seats: [{ label: 'Noorderzijl', persons: members(1) }] })],
  ['a choice that nobody need hear', many, aParty({ alerts: 'nobody' })],
  ['nothing to answer', many, aParty({ rule: { kind: 'informed' } })],
])('with %s nothing is said of it', async (_, people, party) => {
  expect(await says('koppel', people, party)).not.toContain(nobodyHears);
  expect(await says('partijen', people, party)).not.toContain(nobodyHears);
});
