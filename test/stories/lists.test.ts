import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('the secretary opens a proposal from the overview, and takes the list of its meeting along', async () => {
  const { lgo } = await putOut(at, 'Auteur van de lijst');
  await at.teams.person('Ada').clicks(lgo, 'Akkoord');
  await at.secretary.says('overzicht');
  const overview = await at.teams.sees(at.secretary.chat, ({ words }) => /^Er (?:is|zijn) nu /.test(words));
  expect(overview.words).toContain('1 van 3 partijen akkoord. Wacht op');
  const [title = ''] = JSON.stringify(overview.card).match(/(?<="title":")[^"]*Hitteplan[^"]*/i) ?? [];
  const opened = await at.secretary.clicks(overview, title);
  expect(JSON.stringify(opened.card)).toContain('Afgestemd met');

  await at.secretary.says('lijst');
  const which = await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Van welke vergadering?'));
  const [meeting = ''] = JSON.stringify(which.card).match(/(?<="title":")Vergadering van [^"]*/) ?? [];
  const list = await at.secretary.clicks(which, meeting);
  const [path = ''] = JSON.stringify(list.card).match(/\/files\/[\w.-]+/) ?? [];
  const file = await fetch(`${at.botUrl()}${path}`);
  expect(file.headers.get('content-disposition')).toMatch(/filename="Lijst \d{4}-\d\d-\d\d\.csv"/);
  const bytes = Buffer.from(await file.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8')).toMatch(/"Vergaderdatum";.*\r\n.*;"1 van 3 partijen akkoord";/);
  expect((await fetch(`${at.botUrl()}${path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))}`)).status).toBe(404);
});

it('what is agreed moves from the one overview to the other', async () => {
  const { lgo, directie, gemeenten } = await putOut(at, 'Auteur die klaar is');
  const ada = at.teams.person('Ada');
  for (const card of [lgo, directie, gemeenten]) await ada.clicks(card, 'Akkoord');
  await at.teams.sees(at.teams.person('Auteur die klaar is').chat, ({ words }) => words.startsWith('Afgestemd: '));
  // The lists follow when everything is shown.
  await at.becomes(at.now());
  await at.secretary.says('overzicht afgestemd');
  const agreed = await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Afgestemde voorstellen'));
  expect(agreed.words).toContain('Alle partijen zijn akkoord.');
});
