import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { noteFile, putOut, says, sendNote } from '../support/organisation/send-note';
import { inputsOf } from '../support/teams/press-button';
import { wordsOf } from '../support/teams/words-of';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('a concept that is refused keeps what its author typed, the value that was wrong included', async () => {
  const { author, concept } = await sendNote(at, 'Auteur');
  const { card } = await author.clicks(concept, 'Uitzetten', {
    Onderwerp: 'Hitteplan van de regio',
    'Uiterlijk reageren': 'de week erna',
  });
  expect(wordsOf(card)).toContain('Wij kunnen de datum bij Uiterlijk reageren niet lezen');
  expect(inputsOf(card)).toMatchObject({ Onderwerp: 'Hitteplan van de regio', 'Uiterlijk reageren': 'de week erna' });
});

it('a new version that is refused keeps the chosen parties and the link', async () => {
  const round = await putOut(at, 'Auteur die opnieuw vraagt');
  await round.author.clicks(round.status, 'Nieuwe versie');
  await round.author.sends(await noteFile('docx', 'filled'));
  const difference = await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Versie 2: '));
  const typed = { 'Wie vragen wij opnieuw?': '', 'Link naar de stukken': 'https://regio.example/stukken' };
  const { card } = await round.author.clicks(difference, 'Uitzetten', typed);
  expect(wordsOf(card)).toContain('Kies minstens één partij die opnieuw akkoord moet geven.');
  expect(inputsOf(card)).toMatchObject(typed);
});

it('a party that is refused keeps the rule and the advisers; a second secretary hears what is stored', async () => {
  at.gemeenten.members = [{ id: at.teams.person('Cato').id, name: 'Cato' }];
  await at.secretary.says('partijen');
  const list = await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Partijen'));
  const form = await at.secretary.clicks(list, 'Adviseurs gemeenten aanpassen');
  const shown = { ...list, card: form.card ?? {} };
  const typed = {
    'Wanneer is deze partij akkoord?': 'count',
    'Aantal adviseurs, als u een aantal kiest': 'twee',
    'Plaats 1, bijvoorbeeld een gemeente': 'Dronten',
    'Adviseurs op plaats 1': at.teams.person('Cato').id,
  };
  const refused = await at.secretary.clicks(shown, 'Opslaan', typed);
  expect(wordsOf(refused.card)).toContain('Vul bij het aantal een heel getal in van 1 of meer.');
  expect(inputsOf(refused.card)).toMatchObject(typed);

  await at.secretary.clicks(shown, 'Opslaan', { 'Wanneer is deze partij akkoord?': 'informed' });
  const later = { ...typed, 'Aantal adviseurs, als u een aantal kiest': '1' };
  const told = await at.secretary.clicks({ ...list, card: refused.card ?? {} }, 'Opslaan', later);
  expect(wordsOf(told.card)).toContain('Zo staat de partij er nu: Ter kennisname: er is geen antwoord nodig.');
  expect(inputsOf(told.card)).toMatchObject(later);
  const saved = await at.secretary.clicks({ ...list, card: told.card ?? {} }, 'Opslaan', later);
  expect(wordsOf(saved.card)).toContain('1 adviseurs moeten akkoord geven.');
});

it('a remark on an older version comes along to the new card, of which it says why', async () => {
  const round = await putOut(at, 'Auteur die verbetert');
  const before = { ...round.directie };
  await round.author.clicks(round.status, 'Nieuwe versie');
  await round.author.sends(await noteFile('docx', 'filled'));
  const difference = await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Versie 2: '));
  await round.author.clicks(difference, 'Uitzetten');
  await says(at, round.directie, 'Dit is versie 2 van de notitie.');
  const bert = at.teams.person('Bert');
  const { card } = await bert.clicks(before, ['Niet akkoord', 'Versturen'], { Reden: 'De kosten ontbreken.' });
  expect(wordsOf(card)).toContain('lees die eerst en geef dan uw antwoord. Uw tekst staat nog onder Niet akkoord.');
  const { card: recorded } = await bert.clicks({ ...before, card: card ?? {} }, ['Niet akkoord', 'Versturen']);
  expect(wordsOf(recorded)).toContain('Bert : Niet akkoord');
  await says(at, round.status, 'De kosten ontbreken.');
});
