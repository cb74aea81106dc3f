import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Ask, permissions, type Where, type Who, whyNotAllowed } from '../../bot/core/permission';
import { refusalSentence } from '../../cards/words/refusals';
import { aPerson, aPlace, aProposal } from '../support/builders';
import { pageAt } from '../support/read-pages';

const titles: Record<Ask, string> = {
  look: 'Vragen hoe een voorstel ervoor staat dat u mag zien',
  seeEverything: 'Alle voorstellen zien, van wie ze ook zijn',
  handInNote: 'Een notitie insturen, plakken of nieuw beginnen',
  startNewVersion: 'Aan een nieuwe versie beginnen',
  putOutNewVersion: 'Een nieuwe versie uitzetten',
  startWithdrawal: 'Intrekken typen',
  withdraw: 'Intrekken met de knop',
  startWrittenRound: 'Een schriftelijke ronde starten',
  remind: 'Herinneren',
  moveDeadline: 'De termijn verzetten',
  correct: 'Vergaderdatum en andere feiten aanpassen',
  addParty: 'Nog een partij vragen',
  reply: 'Reageren op een antwoord',
  lift: 'Een Niet akkoord laten vervallen',
  readHistory: 'Het logboek lezen',
  exportRecord: 'De vastlegging exporteren',
  downloadNote: 'De oplegnotitie downloaden',
  replaceOneself: 'Uw eigen vervanger aanwijzen',
  replaceSomebody: 'Een vervanger van een ander aanwijzen',
  linkPlace: 'Een gesprek koppelen of ontkoppelen',
  manageParties: 'De partijen zien, en hun regel en adviseurs veranderen',
  listMeeting: 'De lijst van een vergadering opvragen',
  removeExpired: 'Zien en verwijderen wat voorbij zijn termijn is',
};
const people: Record<Who, string> = {
  everybody: 'iedereen',
  author: 'de auteur',
  authorOrSecretary: 'de auteur en de secretaris',
  secretary: 'de secretaris',
};
const places: Record<Where, string> = {
  anywhere: 'overal',
  inPrivate: 'persoonlijk gesprek',
  inSharedPlace: 'kanaal of groepschat',
};
const asks = Object.keys(permissions) as Ask[];

const author = { person: aPerson() };
const secretary = { person: { id: 'secretary' }, isSecretary: true };
const somebody = { person: { id: 'somebody' }, isSecretary: false };
const inPrivate = aPlace();
const inChannel = aPlace({ kind: 'channel' });
const inGroup = aPlace({ kind: 'groupChat' });
const onlyInPrivate = 'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.';
const onlyInChannel = 'Dit kan alleen in een kanaal of groepschat.';

describe('Wie mag wat', () => {
  it('is what docs/policy.md says', () => {
    const rows = pageAt('docs/policy.md')
      .text.split('\n')
      .flatMap(
        (line) =>
          /^\| (.+) \| (.+) \| (.+) \|$/
            .exec(line)
            ?.slice(1, 4)
            .map((cell) => cell.trim())
            .join(' | ') ?? [],
      );
    const [head, , ...held] = rows;
    expect(head).toBe('Wat | Wie | Waar');
    expect(held).toEqual(
      asks.map((ask) => [titles[ask], people[permissions[ask].who], places[permissions[ask].where]].join(' | ')),
    );
  });

  it.each<[string, Ask, Parameters<typeof whyNotAllowed>[1], string | undefined]>([
    ['an author, in private', 'readHistory', { ...author, place: inPrivate }, undefined],
    ['an author, where others read along', 'readHistory', { ...author, place: inGroup }, onlyInPrivate],
    ['a secretary, in private', 'readHistory', { ...secretary, place: inPrivate }, undefined],
    [
      'somebody else',
      'readHistory',
      { ...somebody, place: inPrivate },
      'Dit kunnen alleen de auteur en de secretaris.',
    ],
    [
      'somebody else, in a channel',
      'readHistory',
      { ...somebody, place: inChannel },
      'Dit kunnen alleen de auteur en de secretaris.',
    ],
    ['a secretary who is not the author', 'reply', secretary, 'Dit kan alleen de auteur van deze notitie.'],
    ['an author who is not a secretary', 'lift', author, 'Dit kan alleen de secretaris.'],
    ['a secretary, in private', 'linkPlace', { ...secretary, place: inPrivate }, onlyInChannel],
    ['a secretary, in a group chat', 'linkPlace', { ...secretary, place: inGroup }, undefined],
    ['a secretary, nobody knows where', 'linkPlace', secretary, onlyInChannel],
    ['anybody, nobody knows where', 'handInNote', somebody, onlyInPrivate],
    ['anybody', 'replaceOneself', somebody, undefined],
  ])('%s: %s', (_, ask, asker, sentence) => {
    const refusal = whyNotAllowed(ask, asker, aProposal());
    expect(refusal && refusalSentence(refusal)).toBe(sentence);
  });

  it('without a proposal nobody is its author', () => {
    expect(asks.filter((ask) => permissions[ask].who === 'author' && !whyNotAllowed(ask, author))).toEqual([]);
  });

  it('is decided in one file', () => {
    const bot = resolve(__dirname, '../../bot');
    const files = readdirSync(bot, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const refusals = /new Refusal\('(notSecretary|notTheAuthor|notTheAuthorOrSecretary|notInPrivate|notAChannel)'/;
    expect(files.filter((file) => refusals.test(readFileSync(resolve(bot, file), 'utf8')))).toEqual([]);
    expect(files).toContain('core/permission.ts');
  });
});
