// Works out where a proposal stands from its events alone, as evolve in bot/core/proposal does, and holds that against what
// the record says of it.
import { canonicalJson } from './chain.mjs';

/** Each fact in a record, except the proposal's own id, which is in no event. */
const labels = {
  tenantId: 'de organisatie',
  subject: 'het onderwerp',
  caseNumber: 'het zaaknummer',
  body: 'het orgaan',
  agendaItem: 'het agendapunt',
  meetingDate: 'de vergaderdatum',
  confidentiality: 'de openbaarheid',
  author: 'de auteur',
  status: 'de stand',
  version: 'de versie',
  submittedAt: 'het moment van uitzetten',
  closedAt: 'het einde',
  deadline: 'de laatste dag om te reageren',
  documentsLink: 'de link naar de stukken',
  document: 'het bestand van de notitie',
  parties: 'de partijen',
  positions: 'de standpunten',
};
/** Facts that records of earlier releases lack. */
const newer = ['parties', 'positions'];

/** A sentence in Dutch for each fact that is not as the events tell. Throws when the events are of no proposal. */
export function wrongFacts(proposal, events) {
  const facts = factsOf(events);
  return Object.keys(labels)
    .filter((name) => !(newer.includes(name) && proposal[name] === undefined))
    .filter((name) => canonicalJson(proposal[name]) !== canonicalJson(facts[name]))
    .map((name) => sentenceOf(name, proposal[name], facts[name]));
}

function sentenceOf(name, told, fact) {
  const isShort = [told, fact].every((value) => typeof value === 'string' || typeof value === 'number');
  const difference = isShort
    ? `In de vastlegging staat “${told}”, volgens de gebeurtenissen is het “${fact}”.`
    : 'In de vastlegging staat iets anders dan volgt uit de gebeurtenissen.';
  return `Klopt niet: ${labels[name]}. ${difference}`;
}

/** The notes that were put out, version 1 first. */
export function documentsOf(events) {
  return events.flatMap(({ event: { kind, submission, memo } }) => {
    if (kind === 'submitted') return [submission.document];
    return kind === 'revised' ? [memo.document] : [];
  });
}

function factsOf(events) {
  const [first, ...others] = events;
  const { kind, at, submission } = first.event;
  if (kind !== 'submitted') throw new Error('the first event is no submission');
  const { author, authorPlace, deadline, parties } = submission;
  const facts = { author, tenantId: authorPlace.tenantId, deadline, parties: parties.map(partyOf), positions: [] };
  Object.assign(facts, factsOfNote(submission), { status: 'submitted', version: 1, submittedAt: at, closedAt: '' });
  for (const { number, event } of others) apply(facts, number, event);
  return facts;
}

function factsOfNote({ memo, documentsLink, document }) {
  const { subject, caseNumber, body, agendaItem, meetingDate, confidentiality } = memo;
  return { subject, caseNumber, body, agendaItem, meetingDate, confidentiality, documentsLink, document };
}

function partyOf({ id, name, rule }) {
  return { id, name, rule };
}

function apply(facts, number, event) {
  switch (event.kind) {
    case 'responded':
      facts.replaced = facts.positions.filter((said) => isReplaced(said, event));
      facts.positions = [...facts.positions.filter((said) => !isReplaced(said, event)), positionOf(number, event)];
      break;
    case 'reopened':
      Object.assign(facts, { status: 'submitted', closedAt: '' });
      voidThose(facts, 'takenBack', ({ revision }) => revision === event.revision);
      facts.positions = [...facts.positions, ...facts.replaced].sort((one, other) => one.revision - other.revision);
      break;
    case 'agreed':
    case 'withdrawn':
      Object.assign(facts, { status: event.kind, closedAt: event.at });
      break;
    case 'revised':
      Object.assign(facts, factsOfNote(event.memo), { version: event.version, status: 'submitted', closedAt: '' });
      voidThose(facts, 'newVersion', ({ party }) => event.voided.includes(party));
      break;
    case 'lifted':
      voidThose(facts, 'lifted', (said) => isLifted(said, event));
      break;
    case 'corrected':
      Object.assign(facts, correctedOf(event.facts));
      break;
    case 'partyAdded':
      facts.parties = [...facts.parties, partyOf(event.party)];
      break;
    case 'deadlineMoved':
      facts.deadline = event.deadline;
      break;
    default:
      break;
  }
}

/** Of the facts that may be corrected, those that a record names. */
function correctedOf(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name in labels));
}

function positionOf(revision, { party, by: person, onBehalfOf, position, remark, version, at }) {
  return { party, person, onBehalfOf, position, remark, version, revision, at };
}

function isReplaced({ voided, party, person }, event) {
  return !voided && party === event.party && person.id === event.by.id;
}

function isLifted({ party, person, position }, event) {
  return party === event.party && person.id === event.person.id && position === 'disagree';
}

/** An answer that was voided earlier keeps its reason. */
function voidThose(facts, voided, isMeant) {
  facts.positions = facts.positions.map((said) => (!said.voided && isMeant(said) ? { ...said, voided } : said));
}
