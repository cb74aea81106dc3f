import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

it('the author sees who is waited for, reminds them, and moves the deadline', async () => {
  const { author, lgo, status } = await putOut(at, 'Auteur die wacht');
  await at.teams.person('Ada').clicks(lgo, 'Akkoord');
  await author.says('wie nog');
  const waiting = await at.teams.sees(author.chat, ({ words }) => words.includes('Wij wachten sinds vandaag.'));
  expect(waiting.words).not.toContain('LGO crisisbeheersing:');
  await author.clicks(waiting, 'Herinner');
  const reminded = ({ words }: { words: string }) => words.includes('Herinnering');
  await Promise.all([at.teams.sees(at.directie, reminded), at.teams.sees(at.gemeenten, reminded)]);
  await author.says('termijn hitteplan 31-dec-2099');
  await at.teams.sees(author.chat, ({ words }) => words.includes('kan nu tot en met 31-dec-2099.'));
  await says(at, status, '31-dec-2099');
});

it('the secretary chooses the proposal, sees what was recorded and takes it along', async () => {
  await putOut(at, 'Tweede auteur');
  await at.secretary.says('overzicht');
  await at.teams.sees(at.secretary.chat, ({ words }) => /^Er (?:is|zijn) nu /.test(words));
  await at.secretary.says('logboek hitteplan');
  const choice = await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Welk voorstel bedoelt u?'));
  const [button = ''] = JSON.stringify(choice.card).match(/(?<="title":")[^"]*(?=","verb":"ask")/) ?? [];
  const { card } = await at.secretary.clicks(choice, button);
  expect(JSON.stringify(card)).toContain('zette voorstel 2 uit bij LGO crisisbeheersing');
  await at.secretary.says('export Tweede auteur');
  const links = await at.teams.sees(at.secretary.chat, ({ words }) => words.startsWith('Export:'));
  const paths = JSON.stringify(links.card).match(/\/files\/[\w.-]+/g) ?? [];
  const files = await Promise.all(paths.map((path) => fetch(`${at.botUrl()}${path}`)));
  expect(files.map(({ headers }) => headers.get('content-type'))).toEqual([
    expect.stringMatching(/wordprocessingml/),
    'application/pdf',
    'application/zip',
  ]);
});

it('the author withdraws with a reason that the parties read', async () => {
  const { author, lgo } = await putOut(at, 'Auteur die stopt');
  await author.says('trek het hitteplan in');
  const question = await at.teams.sees(author.chat, ({ words }) => words.startsWith('U wilt “'));
  await author.clicks(question, ['Intrekken', 'Versturen'], { Reden: 'Het bestuur stelt dit uit.' });
  await says(at, lgo, 'Het bestuur stelt dit uit.');
});
