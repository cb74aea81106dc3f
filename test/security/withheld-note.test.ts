import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { noteFile, says, sendNote } from '../support/organisation/send-note';
import type { BotMessage } from '../support/teams/message-board';

let at: Organisation;
beforeAll(async () => {
  at = await startOrganisation();
});
afterAll(() => at.close());

/** Words in every field and section of the note. None of them is anybody's name in Teams. */
const content =
  /hitte|kwetsbare|heuvelland|7 A|18-nov-2026|besluitvormend|oudshoorn|vliet|khatib|wolthuis|vaalserbeek|huisarts|koele plek|45\.000|geheime versie/i;
/** The author may let the channels see the agenda item and the meeting. */
const exceptFacts = new RegExp(content.source.replace('7 A|18-nov-2026|', ''), 'i');

const link = 'https://regio.sharepoint.com/stukken';
const questions = [
  ...['status', 'wie nog', 'overzicht', 'te laat', 'akkoord', 'help', 'partijen', 'herinner', 'logboek', 'export'],
  ...['herinner LGO crisisbeheersing', 'intrekken', 'nieuwe versie', 'termijn 31-dec-2099'],
];

test.each([
  ['besloten', 'hidden', content],
  ['vertrouwelijk', 'shown', exceptFacts],
  ['geheim', 'shown', exceptFacts],
  ['onbekend', 'hidden', content],
])(
  'of a note whose status is %s nothing is shown in a channel but its %s facts, whoever asks and whatever happens',
  async (status, visible, unseen) => {
    const { author, concept } = await sendNote(at, `Auteur van iets dat ${status} is`);
    const known = new Set(channels().flatMap(at.teams.messagesIn));
    await author.clicks(concept, 'Uitzetten', {
      Status: status,
      'Link naar de stukken': link,
      'Zichtbaar als de status niet Openbaar is': visible,
    });
    const isCard = (message: BotMessage) => !known.has(message) && message.words.includes('Nog geen antwoord');
    const [lgo, directie] = [await at.teams.sees(at.lgo, isCard), await at.teams.sees(at.directie, isCard)];
    const statusCard = await at.teams.sees(author.chat, ({ words }) => words.includes('Nog geen antwoord'));
    const ada = at.teams.person('Ada');

    const refused = 'U kunt de notitie hier niet lezen, want de status is niet Openbaar.';
    expect((await ada.presses(lgo, 'readMemo', buttonOf(lgo))).sentence).toBe(refused);
    expect((await author.presses(lgo, 'readMemo', buttonOf(lgo))).sentence).toBe(refused);
    const answers = [
      await ada.presses(lgo, 'showProposal', buttonOf(lgo)),
      await ada.clicks(lgo, ['Akkoord met opmerking', 'Versturen'], { Opmerking: 'Let op de kosten.' }),
      await ada.clicks(directie, ['Niet akkoord', 'Versturen'], { Reden: 'Nog niet.' }),
    ];
    for (const person of [ada, author, at.secretary]) {
      for (const question of questions) for (const place of channels()) await person.says(question, place);
    }
    await author.clicks(await says(at, statusCard, 'Nog niet.'), 'Nieuwe versie');
    const { bytes } = await noteFile('txt');
    await author.says(
      bytes.toString().replace('Status: Openbaar', 'Status: Besloten').replace('koele', 'geheime versie'),
    );
    const difference = await at.teams.sees(author.chat, ({ words }) => words.startsWith('Versie 2: '));
    await author.clicks(difference, 'Uitzetten');
    await says(at, lgo, 'nieuwe versie');
    await author.clicks(await says(at, statusCard, 'versie 2'), ['Intrekken', 'Versturen'], { Reden: 'Uitgesteld.' });
    await says(at, lgo, 'Ingetrokken');

    expectWithheld(known, unseen);
    for (const { card, sentence } of answers) expect(JSON.stringify([card, sentence])).not.toMatch(unseen);
  },
);

test('a concept never gets into a channel, also when its author presses or sends something there', async () => {
  const { author, concept } = await sendNote(at, 'Auteur in een kanaal');
  await at.secretary.says('koppel LGO crisisbeheersing', at.lgo);
  const shown = await at.teams.sees(at.lgo, ({ words }) => words.startsWith('Dit kanaal is'));
  const known = new Set(channels().flatMap(at.teams.messagesIn));
  known.delete(shown);
  await author.presses(shown, 'saveDraft', buttonOf(concept));
  await author.presses(shown, 'dryRun', buttonOf(concept));
  await author.presses(shown, 'discardDraft', buttonOf(concept));
  const { name, bytes } = await noteFile();
  const contentType = 'application/vnd.microsoft.teams.file.download.info';
  const attachments = [{ contentType, name, content: { downloadUrl: at.teams.upload(bytes) } }];
  await at.teams.deliver({ ...author.activityIn(at.lgo, at.lgo.id), type: 'message', attachments });
  await author.says((await noteFile('txt')).bytes.toString(), at.lgo);
  await at.teams.sees(
    at.lgo,
    ({ words }) => words === 'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
  );
  await at.restartBot();
  expectWithheld(known, content);
});

const channels = () => [at.lgo, at.directie, at.gemeenten];

/** Checks that no form of any other message in a channel has words of the note. */
function expectWithheld(known: ReadonlySet<BotMessage>, unseen: RegExp): void {
  const posted = channels()
    .flatMap(at.teams.messagesIn)
    .filter((message) => !known.has(message));
  expect(posted.length).toBeGreaterThan(0);
  for (const { card, summary, history, words } of posted) {
    expect([JSON.stringify(card), summary, words, ...history].join('\n')).not.toMatch(unseen);
  }
}

/** The data of a card's buttons. */
function buttonOf({ card }: BotMessage): object {
  const [data = '{}'] = /\{"proposalId"[^{}]*\}/.exec(JSON.stringify(card)) ?? [];
  return JSON.parse(data);
}
