import { type CommandWord, commandWords } from '../../bot/core/command-word';
import { parseQuestion } from '../../bot/language/parse-question';
import type { Question } from '../../bot/language/question';
import manifest from '../../manifest/manifest.json';

const kinds: Record<CommandWord, Question['kind']> = {
  help: 'help',
  'alles wat ik kan': 'explanation',
  'wat moet ik doen': 'myWork',
  status: 'status',
  'wie nog': 'waiting',
  overzicht: 'overview',
  'overzicht afgestemd': 'agreed',
  lijst: 'list',
  'te laat': 'late',
  herinner: 'remind',
  intrekken: 'withdraw',
  nieuw: 'new',
  concept: 'concepts',
  'nieuwe versie': 'newVersion',
  termijn: 'moveDeadline',
  'voeg toe': 'addParty',
  vervang: 'substitute',
  logboek: 'history',
  export: 'export',
  partijen: 'parties',
  koppel: 'link',
  ontkoppel: 'unlink',
  bewaartermijn: 'retention',
  voorbeeld: 'sample',
};

/** A list holds twelve commands, so it has the ones that are useful where it is opened. */
const leftOut: Record<'personal' | 'team' | 'groupChat', readonly CommandWord[]> = {
  // A concept is on its card, and a party is added seldom. The card of help leads to the explanation and to these lists,
  // and the status card to a withdrawal. Substitutes are arranged in the party's channel. Parties and their links are about channels. Expired proposals are asked for once a year. The sample
  // is for local work.
  personal: [
    'alles wat ik kan',
    'overzicht afgestemd',
    'lijst',
    'intrekken',
    'concept',
    'voeg toe',
    'vervang',
    'partijen',
    'koppel',
    'ontkoppel',
    'bewaartermijn',
    'voorbeeld',
  ],
  // Commands between the author or secretary and the bot alone.
  team: [
    'alles wat ik kan',
    'overzicht afgestemd',
    'lijst',
    'intrekken',
    'nieuw',
    'concept',
    'voeg toe',
    'nieuwe versie',
    'logboek',
    'export',
    'bewaartermijn',
    'voorbeeld',
  ],
  groupChat: [
    'alles wat ik kan',
    'overzicht afgestemd',
    'lijst',
    'intrekken',
    'nieuw',
    'concept',
    'voeg toe',
    'nieuwe versie',
    'logboek',
    'export',
    'bewaartermijn',
    'voorbeeld',
  ],
};

const lists = manifest.bots.flatMap(({ commandLists }) => commandLists);
const titlesIn = (scope: string) =>
  lists.filter(({ scopes }) => scopes.includes(scope)).flatMap(({ commands }) => commands.map(({ title }) => title));

describe.each(['personal', 'team', 'groupChat'] as const)('the commands that Teams offers in %s', (scope) => {
  it.each(titlesIn(scope))('“%s” is what the bot understands', (title) => {
    expect(commandWords).toContain(title);
    expect(parseQuestion(title).kind).toBe(new Map<string, string>(Object.entries(kinds)).get(title));
  });

  it('are all there are, but those that are left out by name', () => {
    expect([...titlesIn(scope), ...leftOut[scope]].sort()).toEqual([...commandWords].sort());
  });
});
