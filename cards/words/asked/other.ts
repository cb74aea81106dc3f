import { formatDutchDate } from '../../../bot/core/calendar/dates';
import { formatDutchDay } from '../../../bot/core/calendar/weekdays';
import type { Rule } from '../../../bot/core/directory/rule';
import { listOf } from '../lists';
import { shorten } from '../shorten';
import { workdaysWords } from './days';

export const askedWords = {
  notShown: 'Dat laten wij hier niet zien, want de status van deze notitie is niet Openbaar.',
  empty: (label: string) => `${label}: dat staat niet in de notitie.`,
  field: (label: string, value: string) => `${label}: ${value}`,
  submitted: (at: string, workdays: number, by: string) =>
    `Uitgezet op ${formatDutchDate(at)} door ${by}${workdays > 0 ? `; dat is ${workdaysWords(workdays)} geleden` : ''}.`,
  link: 'De stukken staan achter de link.',
  noLink: 'Er is geen link naar de stukken opgegeven.',
  version: (version: number, at: string) =>
    version === 1
      ? `Er is één versie, uitgezet op ${formatDutchDate(at)}.`
      : `Dit is versie ${version}, uitgezet op ${formatDutchDate(at)}.`,
  versionLine: (version: number, at: string, by: string) => `Versie ${version}: ${formatDutchDate(at)}, ${by}.`,
  remind: (parties: readonly string[], title: string) =>
    `Herinnering aan ${listOf(parties)} over “${shorten(title, 80)}”?`,
  remindWhich: (parties: readonly string[]) =>
    parties.length === 0
      ? 'Over welk voorstel gaat de herinnering?'
      : `Over welk voorstel gaat de herinnering aan ${listOf(parties)}?`,
  nobodyToRemind: (title: string) =>
    `Er is niemand om te herinneren: bij “${shorten(title, 80)}” heeft iedereen geantwoord.`,
  partyNotWaiting: (party: string) => `Er is niets om ${party} over te herinneren: bij ${party} ligt niets open.`,
  deadline: (title: string, day: string) =>
    `De laatste dag voor “${shorten(title, 80)}” veranderen in ${formatDutchDay(day)}?`,
  newVersion: (title: string) =>
    `Een nieuwe versie van “${shorten(title, 80)}”? Druk op de knop en stuur daarna de nieuwe notitie.`,
  correct: (title: string) =>
    `Wat in de notitie van “${shorten(title, 80)}” zelf staat, verandert u met een nieuwe versie. De laatste dag verandert u met termijn.`,
  addParty: (title: string) =>
    `Een partij toevoegen aan “${shorten(title, 80)}” kan niet zolang het loopt. Wel kan de auteur het intrekken en met die partij opnieuw uitzetten.`,
  alreadyAsked: (party: string, title: string) => `“${shorten(title, 80)}” ligt al bij ${party}.`,
  whichParty: 'Welke partij bedoelt u?',
  whichPartyHint: 'Vraag het nog eens, met de naam van de partij.',
  inParty: (party: string, names: readonly string[]) => `Voor ${party} antwoorden: ${listOf(names)}.`,
  anyMember: (party: string, names: readonly string[]) =>
    names.length === 0
      ? `Voor ${party} antwoordt iedereen in het gekoppelde kanaal.`
      : `Voor ${party} antwoordt iedereen in het gekoppelde kanaal: ${listOf(names)}.`,
  notLinked: (party: string) => `${party} is nog aan geen kanaal gekoppeld, dus niemand kan antwoorden.`,
  seat: (label: string, names: readonly string[]) => `${label}: ${listOf(names)}.`,
  more: (count: number) => `en nog ${count}`,
  rule: ({ kind, count }: Rule & { count?: number }) =>
    ({
      one: 'Eén akkoord is genoeg.',
      all: 'Iedereen moet akkoord zijn.',
      count: `${count ?? 1} akkoorden zijn nodig.`,
      informed: 'Deze partij hoeft niet te antwoorden.',
    })[kind as 'one'] ?? '',
  otherParty: 'Wie er in een andere partij adviseert, ziet alleen de secretaris.',
  outOfScope:
    'Dat kunnen wij niet. Wij volgen voorstellen: hoe ze staan, wie nog moet antwoorden, en wij sturen de partijen een herinnering.',
  unsureAbout: 'Wij weten niet zeker wat u hierover vraagt. Zo staat het ervoor:',
  twoMeant: 'Bedoelt u dit, of dat?',
  alsoAsked: 'U vroeg nog meer:',
  mayAnswer: (party: string) =>
    `Akkoord namens ${party} geeft alleen een adviseur van die partij zelf, op de kaart in hun kanaal. Wij leggen hier niets vast.`,
};

/** The title of a button that asks this, by intent. */
export const askedTitles = {
  status: 'Status',
  overview: 'Overzicht',
  waiting: 'Wie nog',
  atParty: 'Wat ligt er bij deze partij',
  recent: 'Nieuwe antwoorden',
  agreement: 'Wie is akkoord',
  whyNot: 'Waarom niet',
  partySaid: 'Wat er is geantwoord',
  remarks: 'Opmerkingen',
  late: 'Te laat',
  longestWaiting: 'Wat wacht het langst',
  lastDay: 'Laatste dag',
  done: 'Afgestemd',
  detail: 'Het voorstel',
  export: 'Export',
  list: 'Lijst',
  history: 'Logboek',
  versions: 'Versies',
  changedPositions: 'Veranderde antwoorden',
  count: 'Aantallen',
  nextMeeting: 'Volgende vergadering',
  remind: 'Herinneren',
  withdraw: 'Intrekken',
  newVersion: 'Nieuwe versie',
  moveDeadline: 'Termijn veranderen',
  addParty: 'Partij toevoegen',
  correct: 'Iets verbeteren',
  myWork: 'Wat moet ik doen',
  whoInParty: 'Wie adviseert',
  agreeInChat: 'Akkoord geven',
  help: 'Help',
  thanks: 'Bedankt',
  outOfScope: 'Help',
} as const;

export const askedButtons = {
  sendReminder: 'Herinnering versturen',
  sendReminderTo: (party: string) => `Herinnering aan ${shorten(party, 50)}`,
  aboutAll: (count: number) => `Herinnering versturen over alle ${count}`,
  moveDeadline: (day: string) => `Laatste dag wordt ${formatDutchDay(day)}`,
  newVersion: 'Nieuwe versie',
};
