import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { noteFile, sendNote } from '../support/organisation/send-note';
import type { BotMessage } from '../support/teams/message-board';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

const secret = { Status: 'vertrouwelijk', 'Link naar de stukken': 'https://regio.sharepoint.com/stukken' };
const visible = 'Zichtbaar als de status niet Openbaar is';

/** Puts a note out that may not be named, and returns its card in a channel with the title on it. */
async function putOutInSecret(authorName: string, typed: Record<string, string> = {}) {
  const known = new Set(at.teams.messagesIn(at.lgo));
  const { author, concept } = await sendNote(at, authorName);
  await author.clicks(concept, 'Uitzetten', { ...secret, ...typed });
  const card = await at.teams.sees(at.lgo, (seen) => !known.has(seen) && seen.words.includes('Nog geen antwoord'));
  const status = await at.teams.sees(author.chat, ({ words }) => words.includes('Nog geen antwoord'));
  return { author, card, status, title: titleOn(card), number: /voorstel (\d+)/.exec(titleOn(card))?.[1] ?? '' };
}

test('two notes that may not be named never look the same, and each is found by what is on its card', async () => {
  const [one, other] = [await putOutInSecret('Auteur van de ene'), await putOutInSecret('Auteur van de andere')];
  expect(one.title).toBe(`Voorstel ter afstemming (voorstel ${one.number}, zaaknummer 1, agendapunt 7 A, 18-nov-2026)`);
  expect(other.title).toBe(one.title.replace(`voorstel ${one.number}`, `voorstel ${other.number}`));
  expect(Number(other.number)).toBeGreaterThan(Number(one.number));

  await at.teams.person('Ada').says('overzicht', at.lgo);
  const overview = await at.teams.sees(at.lgo, ({ words }) => words.includes(one.title) && words.includes(other.title));
  expect(overview.words).not.toContain('hitte');

  await at.secretary.says(`status voorstel ${one.number}`);
  const status = await at.teams.sees(at.secretary.chat, ({ words }) => words.includes(`als voorstel ${one.number}.`));
  expect(status.words).toMatch(/Regionaal hitteplan/i);
  await one.author.says(`logboek voorstel ${one.number}`);
  await at.teams.sees(one.author.chat, ({ words }) => words.includes(`zette voorstel ${one.number} uit bij`));
  await one.author.says(`herinner voorstel ${one.number}`);
  await at.teams.sees(at.lgo, ({ words }) => words.includes(`Herinnering: ${one.title}`));

  await at.teams.person('Ada').says(`status voorstel ${other.number}`, at.lgo);
  const known = await at.teams.sees(at.lgo, (seen) => seen.id !== other.card.id && titleOn(seen) === other.title);
  expect(known.words).toContain('Wacht op');
});

test('an author may hide all but the number', async () => {
  const { title, number } = await putOutInSecret('Auteur die verbergt', { [visible]: 'hidden' });
  expect(title).toBe(`Voorstel ter afstemming (voorstel ${number})`);
});

test('a number is never given twice, also not after the bot was stopped', async () => {
  const before = await putOutInSecret('Auteur van gisteren');
  await at.restartBot();
  const after = await putOutInSecret('Auteur van vandaag');
  expect(Number(after.number)).toBeGreaterThan(Number(before.number));
});

test('the number is kept in a new version', async () => {
  const { author, status, card, title } = await putOutInSecret('Auteur van twee versies');
  await author.clicks(status, 'Nieuwe versie');
  const { bytes } = await noteFile('txt');
  await author.says(bytes.toString().replace('Status: Openbaar', 'Status: Besloten'));
  const difference = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Versie 2: '));
  await author.clicks(difference, 'Uitzetten');
  const next = await at.teams.sees(at.lgo, ({ id, words }) => id === card.id && words.includes('versie 2'));
  expect(titleOn(next)).toBe(title);
});

/** Returns the neutral title on a card; empty for a card that names its note. */
function titleOn({ words }: BotMessage): string {
  return /Voorstel ter afstemming \([^)]*\)/.exec(words)?.[0] ?? '';
}
