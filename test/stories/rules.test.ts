import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { noteFile, putOut, says, sendNote } from '../support/organisation/send-note';
import { wordsOf } from '../support/teams/words-of';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('an agreed proposal is opened again by a new version, and reported again', async () => {
  const round = await putOut(at, 'Auteur');
  const ada = at.teams.person('Ada');
  for (const card of [round.lgo, round.directie, round.gemeenten]) await ada.clicks(card, 'Akkoord');
  await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));
  const closed = await says(at, round.status, 'Alle partijen zijn akkoord.');

  await round.author.clicks(closed, 'Nieuwe versie');
  const { author } = round;
  await author.sends(await noteFile('docx', 'filled'));
  const difference = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Versie 2: '));
  const [gemeenten = ''] =
    JSON.stringify(difference.card).match(/(?<="title":"Adviseurs gemeenten","value":")[^"]+/) ?? [];
  await author.clicks(difference, 'Uitzetten', { 'Wie vragen wij opnieuw?': gemeenten });
  await says(at, round.status, 'Wacht op Adviseurs gemeenten.');
  await ada.clicks(await says(at, round.gemeenten, 'Nog geen antwoord'), 'Akkoord');
  await says(at, round.status, 'Alle partijen zijn akkoord.');
  const reports = () => at.teams.messagesIn(author.chat).filter(({ words }) => words.startsWith('Afgestemd: '));
  await at.teams.sees(author.chat, () => reports().length === 2);
});

/** The secretary presses a party's button under `partijen` and saves what is typed on its card. */
async function setRule(party: string, typed: Record<string, string>) {
  await at.secretary.says('partijen');
  const list = await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Partijen'));
  const form = await at.secretary.clicks(list, `${party} aanpassen`);
  return at.secretary.clicks({ ...list, card: form.card ?? {} }, 'Opslaan', typed);
}

it('two of the directors have to agree, and the municipalities are only informed', async () => {
  const refused = await setRule('Veiligheidsdirectie', {
    'Wanneer is deze partij akkoord?': 'count',
    'Aantal adviseurs, als u een aantal kiest': '0',
  });
  expect(wordsOf(refused.card)).toContain('Vul bij het aantal een heel getal in van 1 of meer.');
  await setRule('Veiligheidsdirectie', {
    'Wanneer is deze partij akkoord?': 'count',
    'Aantal adviseurs, als u een aantal kiest': '2',
  });
  await setRule('Adviseurs gemeenten', { 'Wanneer is deze partij akkoord?': 'informed' });

  const { author, concept } = await sendNote(at, 'Tweede auteur');
  await author.clicks(concept, 'Uitzetten');
  const told = await at.teams.sees(at.gemeenten, ({ words }) => words.includes('Ter kennisname'));
  expect(JSON.stringify(told.card)).not.toContain('"verb":"agree"');
  const directie = await at.teams.sees(at.directie, ({ words }) => words.includes('0 van 2 akkoord'));
  const lgo = await at.teams.sees(at.lgo, ({ words }) => words.includes('Nog geen antwoord'));
  await at.teams.person('Ada').clicks(lgo, 'Akkoord');
  await at.teams.person('Eerste directeur').clicks(directie, 'Akkoord');
  const status = await at.teams.sees(author.chat, ({ words }) =>
    words.includes('Veiligheidsdirectie: 1 van 2 akkoord.'),
  );
  await at.teams.person('Eerste directeur').clicks(directie, 'Akkoord');
  expect((await says(at, status, '1 van 2 akkoord')).words).not.toContain('2 van 2');
  await at.teams.person('Tweede directeur').clicks(directie, 'Akkoord');
  await at.teams.sees(author.chat, ({ words }) => words.startsWith('Afgestemd: '));
});
