import { writeFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut } from '../support/organisation/send-note';
import { filesIn } from '../support/record-zip';
import { createVerifier } from '../support/run/verify-record';

let at: Organisation;
const { note: path, run, end } = createVerifier();
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(async () => {
  end();
  await at.close();
});

it('after agreement the author files a certificate, and the archivist a record that stands by itself', async () => {
  const round = await putOut(at, 'Auteur met een dossier', 'pdf');
  const [lgo, directie] = [at.teams.person('Ada van het LGO'), at.teams.person('Directeur Veiligheid')];
  await lgo.clicks(round.lgo, ['Niet akkoord', 'Versturen'], { Reden: 'De huisartsen ontbreken.' });
  await lgo.clicks(round.lgo, 'Akkoord');
  await directie.clicks(round.directie, ['Akkoord met opmerking', 'Versturen'], {
    Opmerking: 'Noem ook de apotheken.',
  });
  await at.teams.person('Adviseur van Zeewolde').clicks(round.gemeenten, 'Akkoord');

  const { author } = round;
  const report = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Afgestemd: '));
  const { card } = await author.clicks(report, 'Download bewijsstuk');
  const certificate = await fileBehind(card, 'Openen');
  const { text } = await extractText(await getDocumentProxy(certificate.slice()), { mergePages: true });
  for (const words of ['Ada van het LGO', 'De huisartsen ontbreken.', 'Opgelost.', 'Noem ook de apotheken.'])
    expect(text).toContain(words);

  await author.says('export hitteplan');
  const answer = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Export: '));
  const zip = await fileBehind(answer.card, 'Vastlegging (zip)');
  writeFileSync(path, zip);
  expect(run([path])).toMatchObject({ code: 0 });
  const files = await filesIn(zip);
  expect(files.get('bewijsstuk.pdf')?.equals(certificate)).toBe(true);
  expect(String(files.get('standpunten.csv'))).toContain('"Noem ook de apotheken."');
});

/** Follows the link of a button on a card. */
async function fileBehind(card: object | undefined, title: string): Promise<Uint8Array> {
  const json = JSON.stringify(card);
  const [, route = ''] =
    new RegExp(`"title":"${title.replace(/[()]/g, '\\$&')}","url":"[^"]*(/files/[^"]+)"`).exec(json) ?? [];
  const file = await fetch(`${at.botUrl()}${route}`);
  expect(file.status).toBe(200);
  return new Uint8Array(await file.arrayBuffer());
}
