import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('the secretary links a channel to a party, and only the secretary', async () => {
  const channel = at.teams.channel('Brandweer');
  await at.teams.person('Nieuwsgierige').says('koppel Brandweer', channel);
  await at.teams.sees(channel, ({ words }) => words === 'Dit kan alleen de secretaris.');
  await at.secretary.says('koppel Brandweer', channel);
  await at.teams.sees(channel, ({ words }) => words === 'Dit kanaal is vanaf nu van Brandweer, een nieuwe partij.');
  await at.secretary.says('partijen');
  await at.teams.sees(at.secretary.chat, ({ words }) => words.includes('Brandweer'));
  await at.secretary.says('ontkoppel', channel);
  await at.teams.sees(channel, ({ words }) => words.startsWith('Dit kanaal is niet meer van Brandweer.'));
});

it('a name that closely resembles a known party is asked about first', async () => {
  const channel = at.teams.channel('Tweede kanaal');
  await at.secretary.says('koppel Veiligheidsdirecteuren', channel);
  const question = await at.teams.sees(channel, ({ words }) => words.startsWith('Bedoelt u een partij die er al is?'));
  const answer = await at.secretary.clicks(question, 'Nee, Veiligheidsdirecteuren is een nieuwe partij');
  expect(JSON.stringify(answer.card)).toContain(
    'Dit kanaal is vanaf nu van Veiligheidsdirecteuren, een nieuwe partij.',
  );
});

it('a greeting gets help, and the bot says so when it does not understand', async () => {
  const person = at.teams.person('Nieuwe collega');
  await person.says('Hoi!');
  await at.teams.sees(person.chat, ({ words }) => words.startsWith('Wat kunt u vragen?'));
  await person.says('wat eten we vanavond');
  await at.teams.sees(person.chat, ({ words }) => words.includes('begrijp'));
});

it('an empty concept asks for everything, and can be filled in and put out', async () => {
  const author = at.teams.person('Auteur zonder notitie');
  await author.says('nieuw');
  const concept = await at.teams.sees(author.chat, ({ words }) => words.includes('Nog in te vullen'));
  const refused = await author.clicks(concept, 'Uitzetten');
  expect(JSON.stringify(refused.card).match(/Vul eerst het onderwerp in\./g)).toHaveLength(2);
  const typed = { Onderwerp: 'Nieuwe alarmering', Voorstel: 'In te stemmen met de alarmering.', Status: 'openbaar' };
  const [lgo] = JSON.stringify(concept.card).match(/(?<="title":"LGO crisisbeheersing","value":")[^"]+/) ?? [];
  await author.clicks(concept, 'Uitzetten', { ...typed, ...(lgo && { Partijen: lgo }) });
  const card = await at.teams.sees(at.lgo, ({ words }) => words.includes('Nieuwe alarmering'));
  await at.teams.person('Ada').clicks(card, 'Akkoord');
  const report = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Afgestemd: Nieuwe alarmering'));
  const { card: fresh } = await author.clicks(report, 'Download oplegnotitie');
  const [path = ''] = JSON.stringify(fresh).match(/\/files\/[\w.-]+/) ?? [];
  expect((await fetch(`${at.botUrl()}${path}`)).status).toBe(200);
});

it('the author asks how it stands, and typing akkoord records nothing', async () => {
  const { author, status, lgo } = await putOut(at, 'Auteur met vragen');
  await author.says('status hitteplan');
  await at.teams.sees(author.chat, ({ id, words }) => id !== status.id && words.includes('Wacht op'));
  await at.teams.person('Ada').says('akkoord', at.lgo);
  const answer = await at.teams.sees(at.lgo, ({ card }) => JSON.stringify(card).includes('Open in kanaal'));
  expect(JSON.stringify(answer.card)).toContain(encodeURIComponent(at.lgo.id));
  expect((await says(at, lgo, 'Nog geen antwoord')).edits).toBe(0);
});
