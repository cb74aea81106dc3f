import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { noteFile, putOut, says, sendNote } from '../support/organisation/send-note';
import { wordsOf } from '../support/teams/words-of';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('Proef says who would have to agree, posts nothing, and Terug gives the concept back', async () => {
  const { author, concept } = await sendNote(at, 'Auteur die eerst oefent');
  const before = at.teams.messagesIn(at.lgo).length;
  const trial = await author.clicks(concept, 'Proef', { Onderwerp: 'Hitteplan, tweede lezing' });
  expect(JSON.stringify(trial.card)).toContain('Er is niets uitgezet.');
  expect(at.teams.messagesIn(at.lgo)).toHaveLength(before);
  const back = await author.clicks({ ...concept, card: trial.card ?? {} }, 'Terug');
  expect(JSON.stringify(back.card)).toContain('Hitteplan, tweede lezing');
});

it('Nieuwe versie asks for the note, shows what is different, and asks the chosen parties again', async () => {
  const round = await putOut(at, 'Auteur met een nieuwe versie');
  const { author } = round;
  const [ada, directeur] = [at.teams.person('Ada'), at.teams.person('Directeur')];
  const old = { ...round.lgo };
  await ada.clicks(round.lgo, 'Akkoord');
  await directeur.clicks(round.directie, 'Akkoord');
  const asked = await author.clicks(round.status, 'Nieuwe versie');
  expect(JSON.stringify(asked.card)).toContain('Stuur nu de nieuwe notitie');

  const { bytes } = await noteFile('txt');
  await author.says(bytes.toString().replace('Een hittegolf duurt langer', 'Een hittegolf duurt korter'));
  const difference = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Versie 2: '));
  expect(difference.words).toContain('korter');
  const choice = { 'Wie vragen wij opnieuw?': partyIdOf(round.lgo.card) };
  await author.clicks(difference, 'Uitzetten', choice);
  await says(at, round.lgo, 'nieuwe versie');
  expect((await ada.clicks(old, 'Akkoord')).sentence).toBe(
    'Er is een nieuwe versie van deze notitie: lees die eerst en geef dan uw antwoord.',
  );
});

it('the secretary names advisers out of the people in the channel, for what is put out from then on', async () => {
  const [noor, directeur] = [at.teams.person('Noor'), at.teams.person('Directeur')];
  at.directie.members = [{ id: noor.id, name: 'Noor' }];
  const running = await putOut(at, 'Auteur vóór de wijziging');
  await at.secretary.says('partijen');
  const list = await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Partijen'));
  const party = partyIdOf(running.directie.card);
  const edit = await at.secretary.presses(list, 'editParty', { party });
  expect(JSON.stringify(edit.card)).toContain('"title":"Noor"');

  const chosen = { party, rule: 'all', seat1: 'Directie', people1: noor.id };
  const stranger = { ...chosen, people1: 'iemand-anders' };
  expect(wordsOf((await at.secretary.presses(list, 'saveParty', stranger)).card)).toContain('Wij kennen niet iedereen');
  expect((await noor.presses(list, 'saveParty', chosen)).sentence).toBe('Dit kan alleen de secretaris.');
  const saved = await at.secretary.presses(list, 'saveParty', chosen);
  expect(JSON.stringify(saved.card)).toContain('Veiligheidsdirectie');

  const { directie } = await putOut(at, 'Auteur na de wijziging');
  expect((await directeur.clicks(directie, 'Akkoord')).sentence).toContain('genoemde adviseurs');
  expect((await noor.clicks(directie, 'Akkoord')).card).toBeDefined();
  expect((await directeur.clicks(running.directie, 'Akkoord')).card).toBeDefined();
});

/** The party in the data of a card's buttons. */
function partyIdOf(card: object): string {
  const [, id = ''] = /"party":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
  return id;
}
