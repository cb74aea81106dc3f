import { filesOf } from '../../bot/core/proposal/memo-versions';
import { Refusal } from '../../bot/core/refusal';
import { createMemoryStore } from '../../bot/store/memory-store';
import { StorageFault, type Store } from '../../bot/store/ports';
import { aPerson, aPlace, tenantId, threeParties } from '../support/builders';
import { aNote, anOffice, saidOf } from '../support/memory-bot/concept-office';

const by = aPerson();
const away = async () => Promise.reject(new StorageFault('storage did not answer'));

test('of Uitzetten and Weggooien, pressed in the same moment, one loses, and what goes out has its note', async () => {
  for (let moment = 0; moment < 40; moment += 1) {
    const at = await anOffice();
    const draft = await at.concept();
    const [submitted, discarded] = await Promise.all([
      turns(moment).then(() => at.drafts.submit({ key: draft, by, form: {}, commandId: 'uitzetten' })),
      turns(40 - moment).then(() => at.drafts.discard(draft, by)),
    ]);
    const isOut = (await at.store.proposals.load(draft)) !== undefined;
    expect([submitted, discarded].filter((outcome) => outcome instanceof Refusal)).toHaveLength(1);
    expect(submitted instanceof Refusal).toBe(!isOut);
    expect(await filesAt(at.store, draft)).toBe(isOut ? 2 : 0);
  }
});

test('after an Uitzetten that is not certain, Weggooien leaves nothing, and what was late goes nowhere', async () => {
  const gate = openedLater();
  const at = await anOffice(
    threeParties(),
    whereAppend((append) => gate.opened.then(append)),
  );
  const draft = await at.concept();
  const submitting = at.drafts.submit({ key: draft, by, form: {}, commandId: 'uitzetten' });
  await gate.reached;
  expect(saidOf(await at.drafts.discard(draft, by))).toBe('Gelukt.');
  gate.open();
  expect(saidOf(await submitting)).toBe('Dit concept is er niet meer: stuur de notitie opnieuw, of typ nieuw.');
  expect(await at.store.proposals.load(draft)).toBeUndefined();
  expect(await filesAt(at.store, draft)).toBe(0);
});

test('a concept that went out all the same cannot be thrown away, and says so', async () => {
  const at = await anOffice(
    threeParties(),
    whereAppend((append) => append().then(away)),
  );
  const draft = await at.concept();
  await expect(at.drafts.submit({ key: draft, by, form: {}, commandId: 'uitzetten' })).rejects.toThrow(StorageFault);
  const isOut = 'Dit concept is al uitgezet: typ status om te zien hoe het ermee staat.';
  expect(saidOf(await at.drafts.discard(draft, by))).toBe(isOut);
  expect(saidOf(await at.drafts.save(draft, by, {}))).toBe(isOut);
  expect(await filesAt(at.store, draft)).toBe(2);
});

test('when storage fails halfway through Weggooien the concept is gone, and whoever comes next removes the rest', async () => {
  const { at, draft } = await thrownAwayByHalf();
  expect(saidOf(await at.drafts.submit({ key: draft, by, form: {}, commandId: 'uitzetten' }))).toContain(
    'Dit concept is er niet meer',
  );
  expect(await filesAt(at.store, draft)).toBe(0);
  expect(await at.store.drafts.list(tenantId, by.id)).toEqual([]);
});

test('when nobody comes, what was thrown away by half goes by itself', async () => {
  const { at, draft } = await thrownAwayByHalf();
  await at.finishBegun();
  expect(await filesAt(at.store, draft)).toBe(2);
  at.clock.pass(61_000);
  await at.finishBegun();
  expect(await filesAt(at.store, draft)).toBe(0);
  expect(await at.store.drafts.listBegun()).toEqual([]);
});

test('nothing is put out whose file is gone', async () => {
  const at = await anOffice();
  const draft = await at.concept();
  await at.store.files.discard(draft);
  const said = saidOf(await at.drafts.submit({ key: draft, by, form: {}, commandId: 'uitzetten' }));
  expect(said).toBe('Wij hebben het bestand van deze notitie niet meer: stuur de notitie opnieuw.');
  expect(await at.store.proposals.load(draft)).toBeUndefined();
});

test('a message that is delivered twice makes one concept, also after it was put out', async () => {
  const at = await anOffice();
  const note = { ...aNote(), messageId: '1772442000000', tableRows: [], deadline: '' as const };
  const [one, other] = await Promise.all([at.drafts.create(note), at.drafts.create(note)]);
  if (one instanceof Refusal || other instanceof Refusal) throw new Error('a note makes a concept');
  expect(one.id).toBe(other.id);
  expect(await at.store.drafts.list(tenantId, by.id)).toHaveLength(1);
  await at.drafts.submit({ key: one, by, form: { parties: 'kustwacht' }, commandId: 'uitzetten' });
  expect(saidOf(await at.drafts.create(note))).toContain('Dit concept is al uitgezet');
  expect(await at.store.drafts.list(tenantId, by.id)).toEqual([]);
});

test('the file of a new version that is thrown away goes, those of the versions that went out stay', async () => {
  const at = await anOffice();
  const proposal = await at.putOut();
  await at.newVersions.start(proposal, by, aPlace());
  const note = { ...aNote({ subject: 'Waterredding, versie 2' }), messageId: '1772442000001' };
  const view = await at.newVersions.receive(note);
  const again = await at.newVersions.receive(note);
  if (!view || view instanceof Refusal) throw new Error('a new version was awaited');
  expect(again).toEqual(view);
  expect(saidOf(await at.drafts.discard(proposal, by))).toBe('Gelukt.');
  expect(await at.store.files.get(proposal, view.draft.document.sha256)).toBeUndefined();
  expect(await filesAt(at.store, proposal)).toBe(2);
});

async function thrownAwayByHalf() {
  let isAway = true;
  const store = createMemoryStore();
  const remove: Store['files']['remove'] = (...asked) => (isAway ? away() : store.files.remove(...asked));
  const at = await anOffice(threeParties(), { ...store, files: { ...store.files, remove } });
  const draft = await at.concept();
  await expect(at.drafts.discard(draft, by)).rejects.toThrow(StorageFault);
  isAway = false;
  return { at, draft };
}

/** Wraps the first recording in `around`; later ones go as usual. */
function whereAppend(around: (append: () => Promise<void>) => Promise<void>): Store {
  const store = createMemoryStore();
  let isFirst = true;
  const append: Store['proposals']['append'] = (...asked) => {
    const work = () => store.proposals.append(...asked);
    if (!isFirst) return work();
    isFirst = false;
    return around(work);
  };
  return { ...store, proposals: { ...store.proposals, append } };
}

function openedLater() {
  let open = () => {};
  let arrive = () => {};
  const isOpen = new Promise<void>((resolve) => (open = resolve));
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  return {
    reached,
    open: () => open(),
    get opened() {
      arrive();
      return isOpen;
    },
  };
}

/** Counts the files of the concept, of which it has two. */
async function filesAt(
  store: Store,
  { tenantId, id, document }: Parameters<typeof filesOf>[0] & { tenantId: string; id: string },
) {
  const found = await Promise.all(filesOf({ document }).map((name) => store.files.find({ tenantId, id }, name)));
  return found.filter((mark) => mark !== undefined).length;
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}
