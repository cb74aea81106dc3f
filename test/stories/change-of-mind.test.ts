import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('an adviser who was against changes that, and the author hears of each at once', async () => {
  const round = await putOut(at, 'Auteur');
  const directeur = at.teams.person('Directeur Veiligheid');
  await directeur.clicks(round.directie, ['Niet akkoord', 'Versturen'], { Reden: 'De kosten kloppen niet.' });
  const notice = await at.teams.sees(
    round.author.chat,
    ({ id, words }) => id !== round.status.id && words.includes('De kosten kloppen niet.'),
  );
  await round.author.clicks(notice, ['Reageer', 'Versturen'], { Reactie: 'De bijlage is aangepast.' });
  const both = await says(at, notice, 'De bijlage is aangepast.');
  expect(both.words).toContain('De kosten kloppen niet.');
  const reply = await at.teams.sees(at.directie, ({ words }) => words.includes('De bijlage is aangepast.'));
  expect(reply.conversationId).toBe(round.directie.conversationId);
  expect(reply.words).toContain('De kosten kloppen niet.');

  const current = await says(at, round.directie, 'De bijlage is aangepast.');
  expect(current.words).toContain('De kosten kloppen niet.');
  await directeur.clicks(current, 'Akkoord');
  await at.teams.sees(round.author.chat, ({ words }) => words.includes('Niet akkoord is nu Akkoord'));
  await says(at, round.status, 'Wacht op LGO crisisbeheersing en Adviseurs gemeenten.');
  await round.author.says('logboek hitteplan');
  const history = await at.teams.sees(round.author.chat, ({ words }) => words.includes('Logboek'));
  expect(history.words).toMatch(/Niet akkoord[\s\S]*Akkoord/);
});

it('the secretary lets a Niet akkoord lapse when its adviser has left, and that completes the round', async () => {
  const round = await putOut(at, 'Auteur die wacht');
  const gone = at.teams.person('Vertrokken adviseur');
  await gone.clicks(round.lgo, ['Niet akkoord', 'Versturen'], { Reden: 'Ik ga weg.' });
  await at.teams.person('Ada').clicks(await says(at, round.lgo, 'Ik ga weg.'), 'Akkoord');
  await at.teams.person('Bert').clicks(round.directie, 'Akkoord');
  await at.teams.person('Cato').clicks(round.gemeenten, 'Akkoord');
  await says(at, round.status, 'LGO crisisbeheersing is niet akkoord.');

  await at.secretary.says('status Auteur die wacht');
  const card = await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('Ik ga weg.'));
  await at.secretary.clicks(card, ['Niet akkoord laten vervallen', 'Dat van Vertrokken adviseur laten vervallen'], {
    Reden: 'Werkt hier niet meer.',
  });
  await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));
  await says(at, round.lgo, 'Werkt hier niet meer.');
});

it('the adviser whose answer ended the round takes back the slip, and the author hears that it is open again', async () => {
  const round = await putOut(at, 'Auteur die juicht');
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await at.teams.person('Bert').clicks(round.directie, 'Akkoord');
  const cato = at.teams.person('Cato');
  await cato.clicks(round.gemeenten, 'Akkoord');
  await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));

  const ended = await says(at, round.gemeenten, 'Een vergissing? Cato kan dit antwoord herzien tot ');
  const refused = await at.teams.person('Ada').clicks(ended, 'Antwoord herzien');
  expect(refused.sentence).toBe('Alleen wie het laatste antwoord gaf, kan dat herzien.');
  await cato.clicks(ended, 'Antwoord herzien');
  await at.teams.sees(round.author.chat, ({ words }) => words.includes('Cato herziet het antwoord van'));
  await says(at, round.status, 'Wacht op Adviseurs gemeenten.');
  const open = await says(at, round.gemeenten, 'teruggenomen');
  await cato.clicks(open, ['Niet akkoord', 'Versturen'], { Reden: 'Ik drukte te vroeg.' });
  await says(at, round.status, 'Adviseurs gemeenten is niet akkoord.');
});
