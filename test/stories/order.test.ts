import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { says, sendNote } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('one after another: a party is asked when its turn comes', async () => {
  const { author, concept } = await sendNote(at, 'Auteur');
  await author.clicks(concept, 'Uitzetten', { Volgorde: 'oneByOne' });
  const first = await at.teams.sees(at.lgo, ({ words }) => words.includes('Nog geen antwoord'));
  const status = await at.teams.sees(author.chat, ({ words }) => words.includes('Wacht op LGO crisisbeheersing.'));
  expect(status.words).toContain('Daarna: Veiligheidsdirectie en Adviseurs gemeenten.');
  expect(at.teams.messagesIn(at.directie)).toHaveLength(1);

  await at.teams.person('Ada').clicks(first, 'Akkoord');
  const second = await at.teams.sees(at.directie, ({ words }) => words.includes('Nog geen antwoord'));
  expect(at.teams.messagesIn(at.gemeenten)).toHaveLength(1);
  await at.teams.person('Bert').clicks(second, 'Akkoord');
  const third = await at.teams.sees(at.gemeenten, ({ words }) => words.includes('Nog geen antwoord'));
  await at.teams.person('Cato').clicks(third, 'Akkoord');
  await at.teams.sees(author.chat, ({ words }) => words.startsWith('Afgestemd: '));
});

it('rows that were filled in already count as they stand where the author says so, the others are asked', async () => {
  const { author, concept } = await sendNote(at, 'Auteur met een halve tabel', 'docx', 'filled');
  const ids = JSON.stringify(concept.card).match(/(?<="value":")[0-9a-f-]{36}(?=")/g) ?? [];
  const known = new Set(at.teams.messagesIn(at.gemeenten));
  await author.clicks(concept, 'Uitzetten', { 'Overnemen zoals het in de notitie staat': ids.slice(0, 2).join(',') });
  const status = await at.teams.sees(author.chat, ({ words }) => words.includes('Wacht op Adviseurs gemeenten.'));
  expect(status.words).toContain('volgens de oplegnotitie');
  // The note says 13 oktober; its meeting is on 18 November 2026.
  expect(status.words).toContain('13-okt-2026');
  const asked = await at.teams.sees(
    at.gemeenten,
    (message) => !known.has(message) && message.words.includes('Nog geen antwoord'),
  );
  await at.teams.person('Cato').clicks(asked, 'Akkoord');
  await at.teams.sees(author.chat, ({ words }) => words.startsWith('Afgestemd: '));
});

it('Proef says who would have to agree and posts nothing', async () => {
  const { author, concept } = await sendNote(at, 'Auteur die twijfelt');
  const before = [at.lgo, at.directie, at.gemeenten].map((place) => at.teams.messagesIn(place).length);
  const answer = await author.clicks(concept, 'Proef');
  expect(JSON.stringify(answer.card)).toMatch(/LGO crisisbeheersing.*Veiligheidsdirectie.*Adviseurs gemeenten/s);
  expect([at.lgo, at.directie, at.gemeenten].map((place) => at.teams.messagesIn(place).length)).toEqual(before);
  expect((await says(at, concept, 'Concept')).edits).toBe(0);
});
