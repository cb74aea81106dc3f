import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says, sendNote } from '../support/organisation/send-note';
import { wordsOf } from '../support/teams/words-of';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('Aanpassen corrects the agenda item on every card; a refused form keeps what was typed', async () => {
  const round = await putOut(at, 'Auteur die zich vergiste');
  const typed = { Agendapunt: '12 C', 'Link naar de stukken': 'zomaar iets' };
  const refused = await round.author.clicks(round.status, ['Aanpassen', 'Opslaan'], typed);
  expect(wordsOf(refused.card)).toContain('Wat u invulde, staat nog onder Aanpassen.');
  expect(JSON.stringify(refused.card)).toContain('zomaar iets');
  await round.author.clicks(round.status, ['Aanpassen', 'Opslaan'], { Agendapunt: '12 C' });
  await says(at, round.lgo, 'agendapunt 12 C');
});

it('a saved concept is found again with concept', async () => {
  const { author, concept } = await sendNote(at, 'Auteur die later verdergaat');
  await author.clicks(concept, 'Opslaan', { Onderwerp: 'Hitteplan voor later' });
  await author.says('concept');
  await at.teams.sees(author.chat, ({ id, words }) => id !== concept.id && words.includes('Hitteplan voor later'));
});

it('voeg toe asks one more party, which gets its card', async () => {
  const { author, concept } = await sendNote(at, 'Auteur die iemand vergat');
  const ids =
    JSON.stringify(concept.card).match(/(?<="title":"(?:LGO crisisbeheersing|Veiligheidsdirectie)","value":")[^"]+/g) ??
    [];
  await author.clicks(concept, 'Uitzetten', { Onderwerp: 'Vergeten plan', Partijen: ids.slice(0, 2).join(',') });
  await at.teams.sees(author.chat, ({ words }) => words.includes('Wacht op LGO'));
  await author.says('voeg adviseurs gemeenten toe aan vergeten plan');
  await at.teams.sees(author.chat, ({ words }) => words.includes('wordt nu ook gevraagd over'));
  await at.teams.sees(at.gemeenten, ({ words }) => words.includes('Vergeten plan') && words.includes('Akkoord'));
});
