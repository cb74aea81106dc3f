import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says, sendNote } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

const mark = 'evil.example';

/** Words that would come alive where a client reads markdown, HTML or mentions. */
const hostile = `[Open de stukken](https://${mark}) **vet** <b>vet</b> <at>Iedereen</at> <img src="https://${mark}/x"> {{DATE(0)}}`;

/**
 * Places for people’s own words: a run, which is shown as it is, the text of a notification, the value of an input, and the
 * title of a button, in which no client reads markdown.
 */
const inert = [
  'TextRun.text',
  'AdaptiveCard.fallbackText',
  'Input.Text.value',
  'Action.Execute.title',
  'Action.Submit.title',
];

test('typed words stay text, on every card and in every answer that shows them', async () => {
  const { author, concept } = await sendNote(at, 'Auteur');
  const fields = { Onderwerp: hostile, Voorstel: hostile, Orgaan: hostile, Agendapunt: 'x', Bijlagen: hostile };
  const answers = [
    await author.clicks(concept, 'Opslaan', fields),
    await author.clicks(concept, 'Proef', fields),
    await author.clicks(concept, 'Uitzetten', fields),
  ];
  const isTheirs = ({ words }: { words: string }) => words.includes('Nog geen antwoord');
  const [lgo, directie] = [await at.teams.sees(at.lgo, isTheirs), await at.teams.sees(at.directie, isTheirs)];
  const status = await at.teams.sees(author.chat, ({ words }) => words.includes('Nog geen antwoord'));
  const ada = at.teams.person(`Ada ${hostile}`);
  answers.push(
    await ada.clicks(lgo, ['Akkoord met opmerking', 'Versturen'], { Opmerking: hostile }),
    await ada.clicks(directie, ['Niet akkoord', 'Versturen'], { Reden: hostile }),
    await ada.clicks(lgo, 'Lees de notitie'),
  );
  const notice = await at.teams.sees(author.chat, ({ words }) => words.includes('Reageer'));
  answers.push(await author.clicks(notice, ['Reageer', 'Versturen'], { Reactie: hostile }));
  for (const question of ['status', 'wie nog', 'overzicht', 'logboek', 'export', `status ${hostile}`, 'herinner']) {
    await author.says(question);
    await ada.says(question, at.lgo);
  }
  answers.push(await author.clicks(await says(at, status, mark), ['Intrekken', 'Versturen'], { Reden: hostile }));
  await says(at, lgo, 'Ingetrokken');

  const shown = [at.lgo, at.directie, at.gemeenten, author.chat].flatMap(at.teams.messagesIn).map(({ card }) => card);
  const places = [...shown, ...answers.map(({ card = {} }) => card)].flatMap((card) => placesOf(mark, card));
  expect(places.length).toBeGreaterThan(40);
  expect([...new Set(places)].sort()).toEqual([...inert].sort());
  expect(JSON.stringify(shown)).not.toContain('"entities"');
  for (const { sentence = '' } of answers) expect(sentence).not.toContain(mark);
});

test('marks that turn the reading direction do not reach the words behind them', async () => {
  const { lgo, status } = await putOut(at, 'Tweede auteur');
  const ada = at.teams.person('Ada \u202edraokkA');
  await ada.clicks(lgo, ['Niet akkoord', 'Versturen'], { Reden: 'Nee \u202e\u2066\u0000en nogmaals nee' });
  const { words } = await says(at, status, 'nogmaals nee');
  expect(words).toContain('Ada draokkA');
  expect(words).toContain('Nee en nogmaals nee');
  expect(words).not.toMatch(/\p{Bidi_Control}|\0/u);
});

/** Every place on a card with these words, as the kind of element and its property. */
function placesOf(words: string, element: unknown, path = ''): string[] {
  if (typeof element === 'string') return element.includes(words) ? [path] : [];
  if (typeof element !== 'object' || element === null) return [];
  const type = String(Reflect.get(element, 'type') ?? path);
  return Object.entries(element).flatMap(([key, value]) =>
    placesOf(words, value, Array.isArray(element) ? path : `${type}.${key}`),
  );
}
