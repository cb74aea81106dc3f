import { noteDocx } from '../support/notes/note-docx';
import { consultationIn } from '../support/organisation/finished-note';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { says } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

/** The author sends the note with these names in its table. Returns the concept card. */
async function sendNames(authorName: string, ...names: string[]) {
  const author = at.teams.person(authorName);
  const rows = names.map((party) => ({ party, date: '', advice: '' }));
  await author.sends({ name: `Hitteplan van ${authorName}.docx`, bytes: await noteDocx(rows) });
  const concept = await at.teams.sees(author.chat, (message) => message.words.startsWith('Concept'));
  return { author, concept };
}

/** Every asked party says Akkoord. Returns the table of the note that the author then downloads. */
async function tableAfterAkkoord({ author, concept }: Awaited<ReturnType<typeof sendNames>>) {
  await says(at, concept, 'Uitgezet');
  for (const place of [at.lgo, at.directie, at.gemeenten]) {
    const card = await at.teams.sees(place, ({ words }) => words.includes('Nog geen antwoord'));
    await at.teams.person('Ada').clicks(card, 'Akkoord');
  }
  const report = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Afgestemd: '));
  return consultationIn(at, (await author.clicks(report, 'Download oplegnotitie')).card);
}

it('rows under another name are filled once the author said which parties they are, and none is doubled', async () => {
  const sent = await sendNames('Gijs', 'LGO', 'VD', 'Gemeenten');
  expect(sent.concept.words).toContain('Controleer: wij denken dat “VD” in uw tabel Veiligheidsdirectie is.');
  await sent.author.clicks(sent.concept, 'Uitzetten');
  expect(await tableAfterAkkoord(sent)).toEqual(['LGO: Akkoord', 'VD: Akkoord', 'Gemeenten: Akkoord']);
});

it('a row that stands for none of the parties stays as it is', async () => {
  const sent = await sendNames('Mila', 'LGO', 'VD', 'Gemeenten');
  const [directie = ''] =
    JSON.stringify(sent.concept.card).match(/(?<="title":"Veiligheidsdirectie","value":")[^"]+/) ?? [];
  const none = { 'Partij in rij 2 van de tabel': '-' };
  await sent.author.clicks(sent.concept, 'Uitzetten', { ...none, Partijen: directie });
  expect(await tableAfterAkkoord(sent)).toEqual([
    'LGO: Akkoord',
    'VD: ',
    'Gemeenten: Akkoord',
    'Veiligheidsdirectie: Akkoord',
  ]);
});
