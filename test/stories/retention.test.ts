import { type Azurite, startAzurite } from '../../infra/local/azurite';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut } from '../support/organisation/send-note';
import { settingsFor } from '../support/store/own-storage';
import { pressButton } from '../support/teams/press-button';
import { wordsOf } from '../support/teams/words-of';

let azurite: Azurite;
let at: Organisation;
beforeAll(async () => {
  azurite = await startAzurite();
  const storage = settingsFor(azurite.connectionString);
  at = await startOrganisation({ storage, retention: [{ treatment: 'overig', months: 12 }] });
});
afterAll(() => at.close());

const reason = 'Selectielijst 2020, categorie 19.1.';

it('a proposal past its term is listed for the secretary, removed on request, and stays in the register', async () => {
  const round = await putOut(at, 'Auteur');
  const old = pressButton(round.lgo.card, ['Akkoord'], {});
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.teams.person('Bert').clicks(round.directie, 'Akkoord');
  await at.teams.person('Cato').clicks(round.gemeenten, 'Akkoord');
  await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));
  const nextYear = new Date(Date.now() + 400 * 86_400_000).toISOString();

  await at.secretary.says('bewaartermijn');
  await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('Er zijn geen voorstellen'));
  await at.becomes(nextYear);
  await putOut(at, 'Andere auteur');
  await at.secretary.says('overzicht');
  await at.teams.sees(at.secretary.chat, ({ words }) =>
    words.includes('Er zijn voorstellen voorbij hun bewaartermijn.'),
  );
  await at.secretary.says('welke voorstellen zijn voorbij hun bewaartermijn?');
  const list = await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('(overige behandeling: 1 jaar)'));
  expect(list.words).toContain('Berichten in Teams blijven staan.');

  const removed = await at.secretary.clicks(list, ['Verwijder deze voorstellen', 'Versturen'], { Reden: reason });
  expect(wordsOf(removed.card)).toContain('Er zijn geen voorstellen voorbij hun bewaartermijn.');
  expect(wordsOf(removed.card)).toContain(`door Sanne de secretaris: ${reason}`);

  const late = await at.teams.person('Ada').presses(round.lgo, old.verb, old.data);
  expect(late.sentence).toBe('Dit voorstel is verwijderd, omdat de bewaartermijn voorbij is.');
  const again = await at.secretary.clicks(list, ['Verwijder deze voorstellen', 'Versturen'], { Reden: reason });
  expect(wordsOf(again.card)).toBe(wordsOf(removed.card));

  await azurite.stop();
  const unsure = await at.secretary.clicks(list, ['Verwijder deze voorstellen', 'Versturen'], { Reden: reason });
  expect(unsure.sentence).toMatch(/^Wij weten nog niet zeker /);
});
