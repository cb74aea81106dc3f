import { consultationIn } from '../support/organisation/finished-note';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';
import { guidOf } from '../support/teams/conversations';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

/** A note on which three parties agreed, and its report. */
async function agreedNote(authorName: string) {
  const round = await putOut(at, authorName);
  for (const card of [round.lgo, round.directie, round.gemeenten])
    await at.teams.person('Adviseur').clicks(card, 'Akkoord');
  const report = await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));
  return { ...round, report };
}

/** Somebody whom the bot can reach, because they have said hallo. */
async function knownPerson(name: string) {
  const person = at.teams.person(name);
  await person.says('hallo');
  return person;
}

const twoChairs = {
  Wie: guidOf('Voorzitter Zeewolde'),
  Namens: 'de voorzitter van Zeewolde',
  'Wie (2)': guidOf('Voorzitter Urk'),
  'Namens (2)': 'de voorzitter van Urk',
  'Uiterlijk reageren': '2031-03-09',
};

it('after the parties the chairs agree in writing, one after having said Niet akkoord', async () => {
  const zeewolde = await knownPerson('Voorzitter Zeewolde');
  const urk = await knownPerson('Voorzitter Urk');
  const { author, report } = await agreedNote('Auteur van de ronde');

  const form = await author.clicks(report, 'Schriftelijke ronde');
  const started = await author.clicks({ ...report, card: form.card ?? {} }, 'Ronde starten', twoChairs);
  expect(JSON.stringify(started.card)).toContain('De schriftelijke ronde is gestart');

  const isRound = ({ words }: { words: string }) => words.startsWith('Schriftelijke ronde: ');
  const [first, second, status] = await Promise.all([
    at.teams.sees(zeewolde.chat, isRound),
    at.teams.sees(urk.chat, isRound),
    at.teams.sees(author.chat, isRound),
  ]);
  expect(first.words).toContain('Met Akkoord stemt u namens de voorzitter van Zeewolde in met dit voorstel.');
  expect(first.words).toContain('Reageer uiterlijk zo 9-mrt-2031.');
  expect(first.words).not.toContain('Akkoord met opmerking');
  expect(first.asksForAlert).toBe(true);

  await urk.clicks(second, ['Niet akkoord', 'Versturen'], { Reden: 'Het bedrag klopt niet.' });
  await at.teams.sees(author.chat, ({ words }) => words.startsWith('De voorzitter van Urk is niet akkoord'));
  await zeewolde.clicks(first, 'Akkoord');
  await says(at, status, 'De voorzitter van Urk is niet akkoord.');
  await urk.clicks(second, 'Akkoord');

  const done = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Schriftelijke ronde afgerond: '));
  await says(at, first, 'Iedereen is akkoord.');
  const { card } = await author.clicks(done, 'Download oplegnotitie');
  const rows = await consultationIn(at, card);
  expect(rows).toHaveLength(4);
  expect(rows.at(-1)).toBe('Schriftelijke ronde: Akkoord');
});

it('a person whom the bot cannot reach is named, with what to do, and nothing is lost of the form', async () => {
  await knownPerson('Voorzitter Zeewolde');
  const { author, report } = await agreedNote('Auteur van wie er een mist');
  const form = await author.clicks(report, 'Schriftelijke ronde');
  at.lgo.members = [{ id: guidOf('Voorzitter die er nooit was'), name: 'Voorzitter Nergens' }];
  const typed = { ...twoChairs, 'Wie (2)': guidOf('Voorzitter die er nooit was') };
  const again = await author.clicks({ ...report, card: form.card ?? {} }, 'Ronde starten', typed);
  const words = JSON.stringify(again.card);
  expect(words).toContain('Vraag Voorzitter Nergens om Akkoord in Teams te openen en hallo te typen.');
  expect(words).toContain('de voorzitter van Urk');
});

it('where one is enough the first Akkoord ends the round, and a round can be closed without one', async () => {
  const urk = await knownPerson('Voorzitter Urk');
  await knownPerson('Voorzitter Zeewolde');
  const { author, report, gemeenten } = await agreedNote('Auteur van een');
  const start = async (choices: object) => {
    const form = await author.clicks(report, 'Schriftelijke ronde');
    return author.clicks({ ...report, card: form.card ?? {} }, 'Ronde starten', { ...twoChairs, ...choices });
  };
  const chairsCards = () =>
    at.teams.messagesIn(urk.chat).filter(({ words }) => words.startsWith('Schriftelijke ronde'));
  const before = chairsCards().length;
  await start({ Regel: 'everyone' });
  const isNew = ({ id }: { id: string }) => chairsCards().findIndex((each) => each.id === id) >= before;
  await at.teams.sees(urk.chat, isNew);
  const ended = await says(at, gemeenten, 'Antwoord herzien');
  const takenBack = await at.teams.person('Adviseur').clicks(ended, 'Antwoord herzien');
  expect(takenBack.sentence).toContain('loopt al een schriftelijke ronde');
  expect(JSON.stringify((await start({ 'Wie (2)': '', 'Namens (2)': '' })).card)).toContain(
    'loopt al een schriftelijke ronde',
  );

  const isStatus = ({ words }: { words: string }) => words.startsWith('Schriftelijke ronde: ');
  const status = await at.teams.sees(author.chat, isStatus);
  await author.clicks(status, ['Ronde sluiten', 'Versturen'], { Reden: 'Het bestuur vergadert toch.' });
  await says(at, status, 'Gesloten zonder akkoord op');

  await start({ Regel: 'one' });
  const second = await at.teams.sees(
    urk.chat,
    (message) => isNew(message) && message.words.includes('Met Akkoord stemt u'),
  );
  await urk.clicks(second, 'Akkoord');
  const done = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Schriftelijke ronde afgerond: '));
  expect(done.words).toContain('Er is een akkoord, en dat was genoeg.');
});
