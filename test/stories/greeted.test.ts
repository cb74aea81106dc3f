import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import type { Conversation } from '../support/teams/conversations';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

/** Returns everything that the bot said there, after the other conversation has been greeted too. */
async function saidIn(place: Conversation): Promise<string[]> {
  const later = at.teams.person(`Wie later komt dan ${place.name}`);
  await later.installs(later.chat);
  await at.teams.sees(later.chat, () => true);
  return at.teams.messagesIn(place).map(({ words }) => words);
}

it('somebody who adds the bot reads in three lines what to do first, once', async () => {
  const newcomer = at.teams.person('Nieuwkomer');
  await Promise.all([newcomer.installs(newcomer.chat), newcomer.adds(newcomer.chat)]);
  const greeting = await at.teams.sees(newcomer.chat, ({ words }) => words.includes('Stuur hier uw oplegnotitie'));
  await newcomer.installs(newcomer.chat);
  await newcomer.installs(newcomer.chat, 'add-upgrade');
  expect(await saidIn(newcomer.chat)).toHaveLength(1);
  const { card } = await newcomer.clicks(greeting, 'Wat moet ik doen');
  expect(JSON.stringify(card)).toContain('Er wacht nu niets op u.');
});

it('the secretary reads how to link a channel', async () => {
  await at.secretary.installs(at.secretary.chat);
  await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('U bent secretaris. Typ in het kanaal'));
});

it.each(['channel', 'groupChat'] as const)('a %s reads one line on koppel', async (kind) => {
  const place = at.teams[kind](`Nieuw: ${kind}`);
  await at.teams.person('Beheerder van het team').installs(place);
  await at.teams.sees(place, ({ words }) => /@Akkoord koppel, met de naam van de partij erachter/.test(words));
  expect(await saidIn(place)).toHaveLength(1);
});

it('a new release of the app, or a person who comes in, is no reason to greet', async () => {
  const place = at.teams.groupChat('Een groep die de bot al kent');
  const ada = at.teams.person('Ada');
  await ada.installs(place, 'add-upgrade');
  const base = ada.activityIn(place, place.id);
  await at.teams.deliver({ ...base, type: 'conversationUpdate', membersAdded: [base.from] });
  expect(await saidIn(place)).toEqual([]);
});

it('help offers six questions, and the way to everything', async () => {
  const ada = at.teams.person('Ada die vraagt');
  await ada.says('help');
  const help = await at.teams.sees(ada.chat, ({ words }) => words.startsWith('Wat kunt u vragen?'));
  const { card } = await ada.clicks(help, 'Alles wat ik kan');
  expect(JSON.stringify(card)).toContain('alles wat op u wacht, met de laatste dag en de weg naar de kaart.');
});
