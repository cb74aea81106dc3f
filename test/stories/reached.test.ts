import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';
import { guidOf } from '../support/teams/conversations';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
  at.lgo.members = ['Ada', 'Bas', 'Sanne de secretaris', 'Auteur', '<b>Cor</b>'].map(withId);
});
afterAll(() => at.close());

function withId(name: string) {
  return { id: guidOf(name), name };
}

it('who must answer is alerted by the card, and by the reminder that leads to it; nobody by an edit', async () => {
  const { author, lgo, status } = await putOut(at, 'Auteur');
  expect(lgo.alerted.map(({ name }) => name)).toEqual(['b Cor b', 'Ada', 'Bas']);
  expect(lgo.words).toContain('Wij vragen om uw antwoord: ');
  expect(status.asksForAlert).toBe(true);

  await at.secretary.says('herinner LGO');
  const shown = await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Herinnering aan LGO'));
  await at.secretary.clicks(shown, 'Herinnering aan LGO crisisbeheersing');
  const reminder = await at.teams.sees(at.lgo, ({ words }) => words.includes('Herinnering: '));
  expect(reminder.alerted.map(({ id }) => id).sort()).toEqual(['Ada', 'Bas', '<b>Cor</b>'].map(guidOf).sort());
  expect(reminder.words).toContain('Open de kaart');
  expect(JSON.stringify(reminder.card)).toContain(`parentMessageId=${lgo.id}`);

  await at.teams.person('Bas').clicks(lgo, 'Akkoord');
  const edited = await says(at, lgo, 'Bas : Akkoord');
  expect(JSON.stringify(edited.card)).not.toContain('entities');
  expect(at.teams.messagesIn(author.chat).every(({ alerted }) => alerted.length === 0)).toBe(true);
});
