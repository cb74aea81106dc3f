import { docxWithParagraphs } from '../support/notes/hostile-files';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { noteFile, putOut, sendNote } from '../support/organisation/send-note';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

describe('een bestand dat geen oplegnotitie is', () => {
  it.each([
    ['Leeg.docx', '', 'Dit bestand is leeg: stuur de notitie opnieuw.'],
    ['Onzin.docx', 'zomaar tekst', 'Dit bestand is beschadigd: sla de notitie opnieuw op en stuur die nog eens.'],
    [
      'Foto.jpg',
      'zomaar tekst',
      'Wij lezen alleen Word-bestanden (.docx) en pdf’s: sla de notitie zo op en stuur die nog eens.',
    ],
  ])('%s is answered with what is wrong and what to do', async (name, content, sentence) => {
    const author = at.teams.person(`Afzender van ${name}`);
    await author.sends({ name, bytes: Buffer.from(content) });
    expect((await at.teams.sees(author.chat, () => true)).words).toBe(sentence);
  });
});

it('of several files in one message none is read, for which of them is the note is not for the bot to guess', async () => {
  const author = at.teams.person('Afzender van alles tegelijk');
  const [note, enclosure] = await Promise.all([noteFile('docx'), noteFile('pdf')]);
  await author.sends(note, enclosure);
  expect((await at.teams.sees(author.chat, () => true)).words).toBe(
    'Wij lezen één bestand tegelijk: stuur alleen de oplegnotitie, zonder de bijlagen.',
  );
});

describe('een geplakte tekst', () => {
  const noNote =
    'Wij zien hierin geen oplegnotitie: stuur een notitie met velden zoals Onderwerp, Vergaderdatum en Voorstel.';

  it.each([
    [
      'a mail',
      'Van: Joost\nAan: Secretariaat\nOnderwerp: vraag\n\nDag allen,\nIs het plan over de boten al klaar?\nGroet',
    ],
    ['part of a report', 'Inleiding\nDe boten zijn oud.\nArgumenten\nNieuwe boten varen beter.'],
  ])('that is no note is answered as such a file is: %s', async (what, text) => {
    const author = at.teams.person(`Plakker van ${what}`);
    await author.says(text);
    expect((await at.teams.sees(author.chat, () => true)).words).toBe(noNote);
  });

  it('of which Teams sends only the HTML becomes a concept, tables too', async () => {
    const author = at.teams.person('Plakker uit Word');
    const rows = [
      ['Onderwerp', 'Noodstroom kazernes'],
      ['Vergaderdatum', '16-dec-2026'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`);
    await author.pastes(`<table>${rows.join('')}</table><p>Voorstel</p><p>Het plan vast te stellen.</p>`);
    const card = JSON.stringify((await at.teams.sees(author.chat, () => true)).card);
    expect(card).toContain('Noodstroom kazernes');
    expect(card).toContain('2026-12-16');
    expect(card).toContain('Het plan vast te stellen.');
  });
});

describe('een bestand dat te veel vraagt', () => {
  it('is stopped, and meanwhile others are answered', async () => {
    const { lgo } = await putOut(at, 'Auteur tijdens de drukte');
    const sender = at.teams.person('Afzender van iets zwaars');
    const answered: string[] = [];
    const heavy = { name: 'Zwaar.docx', bytes: await docxWithParagraphs(400_000, '') };
    const sending = sender.sends(heavy).then(() => answered.push('Zwaar.docx'));
    const { card } = await at.teams.person('Ada').clicks(lgo, 'Akkoord');
    answered.push('Akkoord');
    await sending;
    expect(answered).toEqual(['Akkoord', 'Zwaar.docx']);
    expect(JSON.stringify(card)).toContain('Ada');
    expect((await at.teams.sees(sender.chat, () => true)).words).toBe(
      'Dit bestand is te ingewikkeld om te lezen: haal plaatjes en bijlagen eruit en stuur de notitie nog eens.',
    );
  });
});

describe('een klik die niet mag', () => {
  it('is refused with the reason, and nothing is recorded', async () => {
    const { author, lgo, directie } = await putOut(at, 'Auteur');
    const adviser = at.teams.person('Ada');
    const verb = 'agree';
    const data = dataOf(lgo.card);
    const elsewhere = { ...lgo, conversation: directie.conversation, conversationId: directie.conversationId };
    const sentences = [
      (await author.clicks(lgo, 'Akkoord')).sentence,
      (await adviser.presses(elsewhere, verb, data)).sentence,
      (await adviser.presses(lgo, verb, { ...data, version: 7 })).sentence,
      (await adviser.presses(lgo, verb, { ...data, proposalId: "' or 1 eq 1" })).sentence,
      (await adviser.presses(lgo, 'deleteEverything', data)).sentence,
      (await adviser.presses(lgo, verb, { ...data, revision: 'een' })).sentence,
      (await adviser.clicks(lgo, ['Niet akkoord', 'Versturen'], { Reden: '  ' })).sentence,
    ];
    expect(sentences).toEqual([
      'U kunt niet zelf antwoorden, want u heeft deze notitie uitgezet.',
      'U kunt hier niet antwoorden, want dit is niet het kanaal van de partij op deze kaart.',
      'Er is een nieuwe versie van deze notitie: lees die eerst en geef dan uw antwoord.',
      'Wij kunnen dit voorstel niet vinden.',
      'Deze knop werkt niet meer: typ status voor een nieuwe kaart.',
      'Deze knop werkt niet meer: typ status voor een nieuwe kaart.',
      'Vul eerst uw reden in en druk dan op Versturen.',
    ]);
    await author.says('status');
    const status = await at.teams.sees(author.chat, ({ words }) => words.includes('Wacht op'));
    expect(status.words).not.toContain('Ada');
  });

  it('after the end only one’s own answer is answered as before', async () => {
    const round = await putOut(at, 'Auteur van iets dat klaar is');
    const [ada, bert] = [at.teams.person('Ada'), at.teams.person('Bert')];
    const before = dataOf(round.lgo.card);
    for (const card of [round.lgo, round.directie, round.gemeenten]) await ada.clicks(card, 'Akkoord');
    await at.teams.sees(round.author.chat, ({ words }) => words.startsWith('Afgestemd: '));
    expect(JSON.stringify((await ada.presses(round.lgo, 'agree', before)).card)).toContain('Afgestemd');
    expect((await bert.presses(round.lgo, 'agree', before)).sentence).toBe(
      'U kunt niet meer antwoorden, want dit voorstel is afgestemd.',
    );
  });
});

describe('een concept', () => {
  it('cannot be pressed by somebody else', async () => {
    const { concept } = await sendNote(at, 'Auteur van een concept');
    const other = at.teams.person('Nieuwsgierige');
    expect((await other.clicks(concept, 'Uitzetten')).sentence).toBe(
      'Dit concept is er niet meer: stuur de notitie opnieuw, of typ nieuw.',
    );
  });

  it('that was put out has nothing to press any more, on whatever screen', async () => {
    const { author, concept } = await sendNote(at, 'Auteur met twee schermen');
    await author.clicks(concept, 'Uitzetten');
    const shown = await at.teams.sees(
      author.chat,
      ({ id, words }) => id === concept.id && words.startsWith('Uitgezet'),
    );
    expect(JSON.stringify(shown.card)).not.toContain('Action.Execute');
  });

  it('put out twice is put out once, and answered the same', async () => {
    const { author, concept } = await sendNote(at, 'Auteur die twee keer drukt');
    const old = { ...concept };
    const first = await author.clicks(old, 'Uitzetten');
    const again = await author.clicks(old, 'Uitzetten');
    expect(again.card).toEqual(first.card);
    await at.teams.sees(author.chat, ({ words }) => words.includes('Wacht op'));
    expect(at.teams.messagesIn(author.chat)).toHaveLength(2);
  });

  it('thrown away leaves nothing', async () => {
    const { author, concept } = await sendNote(at, 'Auteur die zich bedenkt');
    const old = { ...concept };
    const answer = await author.clicks(old, ['Weggooien', 'Ja, weggooien']);
    expect(JSON.stringify(answer.card)).toContain('Van dit concept is niets bewaard.');
    expect((await author.clicks(old, 'Uitzetten')).sentence).toContain('Dit concept is er niet meer');
  });
});

/** The data of the card's Akkoord. */
function dataOf(card: object): object {
  const [, data = '{}'] = /"verb":"agree","data":(\{[^}]*\})/.exec(JSON.stringify(card)) ?? [];
  return JSON.parse(data);
}
