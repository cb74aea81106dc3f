import type { Alerts } from '../../bot/core/directory/party';
import type { Rule } from '../../bot/core/directory/rule';

/** The words of the list of parties. */
export const partiesWords = {
  title: 'Partijen',
  none: 'Er zijn nog geen partijen. Typ in een kanaal of groepschat koppel, met de naam van de partij erachter.',
  columns: ['Partij', 'Koppeling en regel'],
  notLinked: 'Nog niet gekoppeld.',
};

const tooMany = 'Niemand krijgt een melding, want er zitten meer dan 20 mensen in dit gesprek';

/** For a party without named advisers and with too many people in its conversation to name them all. */
export const nobodyAlerted = {
  afterLinking: `${tooMany}: typ partijen en kies op de kaart van de partij wie mogen antwoorden.`,
  inList: `${tooMany}: kies met de knop hieronder wie mogen antwoorden.`,
};

/** The words on the card with which a secretary edits a party. */
export const partyCardWords = {
  explanation: 'Wat u hier verandert, geldt alleen voor nieuwe voorstellen.',
  rule: 'Wanneer is deze partij akkoord?',
  rules: {
    one: 'Als één adviseur akkoord is',
    count: 'Als een aantal adviseurs akkoord is',
    all: 'Als alle plaatsen akkoord zijn',
    informed: 'Ter kennisname: deze partij hoeft niet te antwoorden',
  } satisfies Record<Rule['kind'], string>,
  count: 'Aantal adviseurs, als u een aantal kiest',
  alerts: 'Wie krijgt een melding',
  alertChoices: {
    waiting: 'Wie nog moet antwoorden',
    everybody: 'Iedereen in het kanaal',
    nobody: 'Niemand',
  } satisfies Record<Alerts, string>,
  advisers: 'Wie mogen antwoorden?',
  aboutAdvisers:
    'Noemt u niemand? Dan mag iedereen in het gesprek van deze partij antwoorden. Op elke plaats is één akkoord genoeg.',
  nowStored: (rule: string) => `Zo staat de partij er nu: ${rule}`,
  seat: (number: number) => `Plaats ${number}, bijvoorbeeld een gemeente`,
  people: (number: number) => `Adviseurs op plaats ${number}`,
};
