import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { noteFile, putOut, says } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('a new version asks the chosen parties again; the others keep what they said', async () => {
  const round = await putOut(at, 'Auteur');
  const [ada, bert, cato] = ['Ada', 'Bert', 'Cato'].map((name) => at.teams.person(name));
  await ada?.clicks(round.lgo, 'Akkoord');
  await bert?.clicks(round.directie, 'Akkoord');
  const before = dataOf((await says(at, round.directie, 'Bert')).card);
  const status = await says(at, round.status, 'Wacht op Adviseurs gemeenten.');

  await round.author.clicks(status, 'Nieuwe versie');
  const { bytes } = await noteFile('txt');
  await round.author.says(bytes.toString().replace('€ 45.000 per jaar op te nemen', '€ 60.000 per jaar op te nemen'));
  const difference = await at.teams.sees(round.author.chat, ({ words }) => words.includes('60.000'));
  expect(difference.words).toContain('45.000');
  const [directie = ''] =
    JSON.stringify(difference.card).match(/(?<="title":"Veiligheidsdirectie","value":")[^"]+/) ?? [];
  await round.author.clicks(difference, 'Uitzetten', { 'Wie vragen wij opnieuw?': directie });
  await says(at, difference, 'Nieuwe versie uitgezet: ');

  const asked = await says(at, round.directie, 'nieuwe versie');
  expect(JSON.stringify(asked.card)).toContain('"strikethrough":true');
  await says(at, round.lgo, 'op versie 1');
  const word = await at.teams.sees(at.directie, ({ words }) => words.includes('Wij vragen u opnieuw om een antwoord.'));
  expect(word.conversationId).toBe(round.directie.conversationId);
  const living = at.teams
    .messagesIn(round.author.chat)
    .filter(({ card }) => JSON.stringify(card).includes('"Intrekken"'));
  expect(living.map(({ id }) => id)).toEqual([status.id]);
  expect(at.teams.messagesIn(at.lgo).some(({ words }) => words.includes('Wij vragen u opnieuw'))).toBe(false);
  expect((await bert?.presses(round.directie, 'agree', before))?.sentence).toBe(
    'Er is een nieuwe versie van deze notitie: lees die eerst en geef dan uw antwoord.',
  );
  await bert?.clicks(asked, 'Akkoord');
  await cato?.clicks(round.gemeenten, 'Akkoord');
  await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));
});

it('a withdrawn proposal says so everywhere, and its record stays', async () => {
  const round = await putOut(at, 'Auteur die stopt');
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  const before = dataOf(round.directie.card);
  await round.author.clicks(round.status, ['Intrekken', 'Versturen'], { Reden: 'De vergadering vervalt.' });
  for (const card of [round.lgo, round.directie, round.gemeenten]) {
    const withdrawn = await says(at, card, 'Ingetrokken');
    expect(JSON.stringify(withdrawn.card)).not.toContain('Action.Execute');
  }
  expect((await at.teams.person('Bert').presses(round.directie, 'agree', before)).sentence).toBe(
    'U kunt niet meer antwoorden, want dit voorstel is ingetrokken.',
  );
  await round.author.says('logboek hitteplan');
  const history = await at.teams.sees(round.author.chat, ({ words }) => words.includes('De vergadering vervalt.'));
  expect(history.words).toContain('Ada');
});

/** The data of the card's Akkoord. */
function dataOf(card: object): object {
  const [, data = '{}'] = /"verb":"agree","data":(\{[^}]*\})/.exec(JSON.stringify(card)) ?? [];
  return JSON.parse(data);
}
