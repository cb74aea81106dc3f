import { type Removal, removalOf } from '../../bot/core/archive/removal';
import type { Draft } from '../../bot/core/concept/draft';
import type { LinkedParty } from '../../bot/core/directory/party';
import type { Person, Place } from '../../bot/core/directory/person';
import { defaultRule } from '../../bot/core/directory/rule';
import type { Memo, MemoDocument, MemoSection } from '../../bot/core/note/memo';
import { nothingRead } from '../../bot/core/note/reading';
import type { ProposalEvent } from '../../bot/core/proposal/event';
import { evolve } from '../../bot/core/proposal/evolve';
import type { Proposal, ProposalKey, Submission } from '../../bot/core/proposal/proposal';

/**
 * Plausible values to test with: one note about water rescue, its author, three parties and an adviser of each. Every
 * builder returns a new value; name only the fields that the test is about.
 */
export const tenantId = 'b6f0c1de-5a52-4c0e-9f0b-0d6a3c5e7a11';
/** The moment at which the note was put out, unless the test says otherwise. */
export const submittedAt = '2026-03-02T09:30:00.000Z';

export function aPerson(overrides: Partial<Person> = {}): Person {
  return { id: '0f7c6a1e-8d35-4b52-a1a4-3c2f9d1b7e01', name: 'Marjolein Terpstra', ...overrides };
}

/** One adviser of each party of `threeParties`, by party id. */
export const advisers = {
  kustwacht: { id: '3a5d8e20-1f64-4c7b-8a0e-6b9f2d4c1e02', name: 'Sietse Wiarda' },
  waterschap: { id: '7c1b9f44-2e83-4d6a-b5c7-0e8a3f6d2b03', name: 'Noor van den Akker' },
  brandweer: { id: '9e4f2a68-5b07-4f91-8d3c-1a7c5e0b4d04', name: 'Hamza Bouzid' },
} satisfies Record<string, Person>;

export function aPlace(overrides: Partial<Place> = {}): Place {
  return {
    kind: 'personal',
    tenantId,
    conversationId: 'a:1terpstra-Px7cQ',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    ...overrides,
  };
}

/** A party linked to a channel of its own, named after its id. */
export function aParty(overrides: Partial<LinkedParty> = {}): LinkedParty {
  const { id = 'kustwacht', name = 'Kustwacht en reddingsbrigades' } = overrides;
  const place = aPlace({ kind: 'channel', conversationId: `19:${id}@thread.tacv2`, groupId: `team-${id}` });
  return { id, name, rule: defaultRule, seats: [], place, ...overrides };
}

export function threeParties(): LinkedParty[] {
  return [
    aParty(),
    aParty({ id: 'waterschap', name: 'Waterschap Noorderzijl' }),
    aParty({ id: 'brandweer', name: 'Adviseurs brandweer' }),
  ];
}

export function aMemo(overrides: Partial<Memo> = {}): Memo {
  return {
    caseNumber: 'Z26-004218',
    body: 'Algemeen bestuur',
    agendaItem: '7',
    meetingDate: '2026-04-15',
    subject: 'Regionaal plan waterredding 2026-2029',
    treatment: 'Besluitvormend',
    officialHolders: ['A.J. Postma'],
    boardHolders: ['H. de Ruiter'],
    author: 'Marjolein Terpstra',
    confidentiality: 'openbaar',
    attachments: ['Regionaal plan waterredding 2026-2029', 'Kaart met opstapplaatsen'],
    request:
      'Het algemeen bestuur wordt gevraagd:\n' +
      '1. het Regionaal plan waterredding 2026-2029 vast te stellen;\n' +
      '2. kennis te nemen van de kaart met opstapplaatsen.',
    consultation: threeParties().map(({ name }) => ({ party: name, date: '', advice: '' })),
    ...overrides,
  };
}

export function someSections(): MemoSection[] {
  return [
    { heading: 'Inleiding', text: 'Elke zomer raken zwemmers op het Noordermeer in de problemen.' },
    { heading: 'Financiën', text: 'De kosten passen binnen de begroting van 2026.' },
  ];
}

/** The hashes belong to no bytes. A test that reads the file stores it, and names its hash. */
export function aDocument(overrides: Partial<MemoDocument> = {}): MemoDocument {
  return {
    kind: 'docx',
    name: 'Oplegnotitie waterredding.docx',
    sha256: 'a'.repeat(64),
    sectionsSha256: 'b'.repeat(64),
    ...overrides,
  };
}

export function aSubmission(overrides: Partial<Submission> = {}): Submission {
  return {
    memo: aMemo(),
    documentsLink: 'https://noorderzijl.sharepoint.com/sites/bestuur/waterredding',
    deadline: '2026-03-20',
    order: 'together',
    document: aDocument(),
    parties: threeParties(),
    takenOver: [],
    substitutions: [],
    author: aPerson(),
    authorPlace: aPlace(),
    ...overrides,
  };
}

export function aKey(overrides: Partial<ProposalKey> = {}): ProposalKey {
  return { tenantId, id: '5d2c7f90-waterredding', ...overrides };
}

export function aSubmittedEvent(submission: Submission = aSubmission()): ProposalEvent {
  return { kind: 'submitted', at: submittedAt, by: submission.author, commandId: 'command-submit', submission };
}

/** The water board's adviser says Akkoord, an hour after the note was put out. */
export function aRespondedEvent(
  overrides: Partial<Extract<ProposalEvent, { kind: 'responded' }>> = {},
): Extract<ProposalEvent, { kind: 'responded' }> {
  return {
    kind: 'responded',
    at: '2026-03-02T10:30:00.000Z',
    by: advisers.waterschap,
    commandId: 'command-respond',
    party: 'waterschap',
    onBehalfOf: [],
    position: 'agree',
    remark: '',
    version: 1,
    ...overrides,
  };
}

/** A note that was just put out, without answers. */
export function aProposal(overrides: Partial<Proposal> = {}): Proposal {
  return { ...evolve(undefined, aKey(), aSubmittedEvent()), ...overrides };
}

/** A note that was just put out, with these parties, order, substitutes or rows taken over. */
export function aRound(overrides: Partial<Submission> = {}): Proposal {
  return evolve(undefined, aKey(), aSubmittedEvent(aSubmission(overrides)));
}

export function aDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    ...aKey(),
    author: aPerson(),
    place: aPlace(),
    memo: aMemo(),
    documentsLink: '',
    deadline: '2026-03-20',
    parties: threeParties().map(({ id }) => id),
    takenOver: [],
    order: 'together',
    tableRows: aMemo().consultation.map((row, index) => ({ party: threeParties()[index]?.id ?? '', row })),
    document: aDocument(),
    reading: nothingRead,
    ...overrides,
  };
}

/** The statement of a removal by a secretary, before the last of the proposal is gone. */
export function aRemoval(proposal: Proposal, overrides: Partial<Removal> = {}): Removal {
  const expiry = { term: { treatment: 'overig', months: 84 }, keptUntil: '2033-03-10' };
  const about = {
    expiry,
    events: [aSubmittedEvent()],
    lastHash: 'c'.repeat(64),
    by: aPerson(),
    reason: 'Selectielijst',
  };
  return { ...removalOf(proposal, { ...about, now: '2033-04-01T08:00:00.000Z' }), ...overrides };
}
