import type { NewVersionView } from '../../bot/core/concept/new-version';
import { indexRowOf } from '../../bot/core/proposal/index-row';
import type { Proposal } from '../../bot/core/proposal/proposal';
import { Refusal } from '../../bot/core/refusal';
import { advisers, aPerson, aPlace, tenantId } from '../support/builders';
import { aNote, anOffice, saidOf } from '../support/memory-bot/concept-office';

type Office = Awaited<ReturnType<typeof anOffice>>;
const changedText = [{ heading: 'Inleiding', text: 'Elke zomer raken zwemmers op het Noordermeer in nood.' }];

/** The author asks for a new version and sends it. Returns the card's content. */
async function sendNewVersion({ newVersions }: Office, proposal: Proposal, note = aNote({}, changedText)) {
  await newVersions.start(proposal, aPerson(), aPlace());
  const view = await newVersions.receive(note);
  if (!view || view instanceof Refusal) throw new Error(`no new version: ${saidOf(view)}`);
  return view;
}

function putOutAgain({ newVersions, newId }: Office, { draft }: NewVersionView, form = {}) {
  const request = { key: draft, by: aPerson(), document: draft.document.sha256, form, commandId: newId() };
  return newVersions.putOut(request);
}

test('the next note of the author is the new version, and the one after that a concept again', async () => {
  const at = await anOffice();
  const view = await sendNewVersion(at, await at.putOut());
  expect(view).toMatchObject({ proposalId: 'id-1', version: 2 });
  expect(view.parties.map(({ name }) => name)).toEqual([
    'Kustwacht en reddingsbrigades',
    'Waterschap Noorderzijl',
    'Adviseurs brandweer',
  ]);
  expect(view.changes.filter(({ kind }) => kind !== 'same').map(({ heading, kind }) => `${heading}: ${kind}`)).toEqual([
    'Inleiding: changed',
    'Financiën: removed',
  ]);
  expect(await at.newVersions.receive(aNote())).toBeUndefined();
});

test('all parties must agree again, unless the author says which', async () => {
  const at = await anOffice();
  const proposal = await at.answers(await at.answers(await at.putOut(), 'kustwacht'), 'waterschap');
  const outcome = await putOutAgain(at, await sendNewVersion(at, proposal), { parties: 'waterschap,brandweer' });
  expect(outcome).toMatchObject({ version: 2, status: 'submitted' });
  const voided = (outcome as Proposal).responses.filter((response) => response.voided).map(({ party }) => party);
  expect(voided).toEqual(['waterschap']);

  const all = await putOutAgain(at, await sendNewVersion(at, outcome as Proposal));
  expect((all as Proposal).responses.every((response) => response.voided)).toBe(true);
});

test('the new version has its own file and text, and the old ones stay', async () => {
  const at = await anOffice();
  const proposal = await at.putOut();
  const outcome = (await putOutAgain(at, await sendNewVersion(at, proposal))) as Proposal;
  expect(outcome.document.sha256).not.toBe(proposal.document.sha256);
  for (const { document } of [proposal, outcome]) {
    expect(await at.store.files.get(proposal, document.sha256)).toBeDefined();
    expect(await at.store.files.get(proposal, document.sectionsSha256)).toBeDefined();
  }
  expect(await at.store.drafts.list(tenantId, aPerson().id)).toEqual([]);
});

test('the new note’s name of a party is kept, when its author says so of one in the round', async () => {
  const at = await anOffice();
  const consultation = ['KW', 'OR'].map((party) => ({ party, date: '', advice: '' }));
  const view = await sendNewVersion(at, await at.putOut(), aNote({ consultation }, changedText));
  const form = { rowParty1: 'kustwacht', rowParty2: 'verzonnen', parties: 'brandweer' };
  const outcome = (await putOutAgain(at, view, form)) as Proposal;
  expect(outcome.document.namesInNote).toMatchObject({ kustwacht: 'KW', brandweer: 'Adviseurs brandweer' });
  expect(Object.keys(outcome.document.namesInNote ?? {})).not.toContain('verzonnen');
  expect(outcome.parties.map(({ id }) => id)).toEqual(['kustwacht', 'waterschap', 'brandweer']);
});

test('pressed twice it is put out once and answered the same', async () => {
  const at = await anOffice();
  const view = await sendNewVersion(at, await at.putOut());
  const first = await putOutAgain(at, view);
  expect(await putOutAgain(at, view)).toEqual(first);
  expect(await at.store.proposals.events(view.draft)).toHaveLength(2);
});

test('an agreed proposal is opened again by a new version, and is in the list of open ones', async () => {
  const at = await anOffice();
  let proposal = await at.putOut();
  for (const party of Object.keys(advisers)) proposal = await at.answers(proposal, party);
  expect(proposal.status).toBe('agreed');
  await at.store.index.close(indexRowOf(proposal), await at.store.index.putOpen(indexRowOf(proposal)));
  expect(await putOutAgain(at, await sendNewVersion(at, proposal))).toMatchObject({ status: 'submitted', version: 2 });
  const open = await at.store.index.open(tenantId);
  expect(open.map(({ value }) => value.status)).toEqual(['submitted']);
});

test('a button of an earlier card does not put out what was sent later', async () => {
  const at = await anOffice();
  const proposal = await at.putOut();
  const earlier = await sendNewVersion(at, proposal);
  const later = await sendNewVersion(at, proposal, aNote({ subject: 'Waterredding 2027' }));
  const gone = 'Dit concept is er niet meer: stuur de notitie opnieuw, of typ nieuw.';
  expect(saidOf(await putOutAgain(at, earlier))).toBe(gone);
  expect(await putOutAgain(at, later)).toMatchObject({ memo: { subject: 'Waterredding 2027' } });
});

test('thrown away the proposal stays as it was, with its file', async () => {
  const at = await anOffice();
  const proposal = await at.putOut();
  await at.newVersions.start(proposal, aPerson(), aPlace());
  expect(saidOf(await at.drafts.discard(proposal, aPerson()))).toBe('Gelukt.');
  expect(await at.newVersions.receive(aNote())).toBeUndefined();
  expect(await at.store.files.get(proposal, proposal.document.sha256)).toBeDefined();
  expect((await at.store.proposals.load(proposal))?.value.proposal).toEqual(proposal);
});

test('asking for a new version of another proposal ends waiting for the first', async () => {
  const at = await anOffice();
  const [first, second] = [await at.putOut(), await at.putOut({ subject: 'Duinbrand' })];
  await at.newVersions.start(first, aPerson(), aPlace());
  expect(await sendNewVersion(at, second)).toMatchObject({ proposalId: second.id });
  expect(await at.newVersions.receive(aNote())).toBeUndefined();
});

test('a field that the new note leaves out stays, but not that it was Openbaar', async () => {
  const at = await anOffice();
  const note = aNote({ subject: '', caseNumber: '', attachments: [], confidentiality: 'onbekend' });
  const view = await sendNewVersion(at, await at.putOut(), note);
  expect(view.draft.memo).toMatchObject({
    subject: 'Regionaal plan waterredding 2026-2029',
    caseNumber: 'Z26-004218',
    attachments: [],
    confidentiality: 'onbekend',
  });
  expect(saidOf(await putOutAgain(at, view))).toBe(
    'Vul eerst de link naar de stukken in, want de status van deze notitie is niet Openbaar.',
  );
  const documentsLink = 'https://noorderzijl.sharepoint.com/waterredding';
  expect(await putOutAgain(at, view, { documentsLink })).toMatchObject({ version: 2, documentsLink });
});

test('without any party that must agree again nothing is put out', async () => {
  const at = await anOffice();
  const view = await sendNewVersion(at, await at.putOut());
  expect(saidOf(await putOutAgain(at, view, { parties: '' }))).toBe(
    'Kies minstens één partij die opnieuw akkoord moet geven.',
  );
  expect(await at.store.proposals.events(view.draft)).toHaveLength(1);
});

test.each([
  ['somebody else', { by: advisers.waterschap }, 'Dit kan alleen de auteur van deze notitie.'],
  ['a proposal that is not there', { id: 'elders' }, 'Wij kunnen dit voorstel niet vinden.'],
  ['a proposal of another organisation', { tenantId: 'elders' }, 'Wij kunnen dit voorstel niet vinden.'],
  [
    'a channel',
    { place: aPlace({ kind: 'channel' }) },
    'Dit kan alleen in een persoonlijk gesprek, waar niemand meeleest.',
  ],
])('no new version can be asked for by, of or in %s', async (_what, changes, sentence) => {
  const { newVersions, putOut } = await anOffice();
  const asked = { ...(await putOut()), by: aPerson(), place: aPlace(), ...changes };
  expect(saidOf(await newVersions.start(asked, asked.by, asked.place))).toBe(sentence);
});

test('a proposal that was withdrawn gets no new version, also when the note comes later', async () => {
  const at = await anOffice();
  const proposal = await at.putOut();
  await at.newVersions.start(proposal, aPerson(), aPlace());
  const asked = { id: at.newId(), by: aPerson(), tenantId, isSecretary: false };
  await at.handleCommand(proposal, { ...asked, kind: 'withdraw', reason: 'Het plan is van de baan.' });
  const sentence = 'Dit kan niet meer, want dit voorstel is ingetrokken.';
  expect(saidOf(await at.newVersions.receive(aNote()))).toBe(sentence);
  expect(saidOf(await at.newVersions.start(proposal, aPerson(), aPlace()))).toBe(sentence);
  expect(await at.newVersions.receive(aNote())).toBeUndefined();
});

test('a draft of a new version cannot be changed or put out as a concept', async () => {
  const at = await anOffice();
  const view = await sendNewVersion(at, await at.putOut());
  expect(saidOf(await at.drafts.save(view.draft, aPerson(), { subject: 'Anders' }))).toContain(
    'Dit concept is er niet',
  );
});
