import { Refusal } from '../../bot/core/refusal';
import { advisers, aPerson, tenantId } from '../support/builders';
import { anOffice, saidOf } from '../support/memory-bot/concept-office';

test('a rehearsal keeps what was typed, names whom it would be put to, and posts nothing', async () => {
  const { drafts, concept, store } = await anOffice();
  const key = await concept();
  const rehearsed = await drafts.rehearse(key, aPerson(), { subject: 'Waterredding, concept' });
  if (rehearsed instanceof Refusal) throw new Error(saidOf(rehearsed));
  expect(rehearsed.draft.memo.subject).toBe('Waterredding, concept');
  expect(rehearsed.directory.parties.map(({ id }) => id)).toEqual(['kustwacht', 'waterschap', 'brandweer']);
  expect((await store.drafts.load(key, aPerson().id))?.value.memo.subject).toBe('Waterredding, concept');
  expect(await store.proposals.load(key)).toBeUndefined();
  expect(await store.index.open(tenantId)).toEqual([]);
});

test('a date that cannot be read is said, and nothing of the form is kept', async () => {
  const { drafts, concept, store } = await anOffice();
  const key = await concept();
  const outcome = await drafts.rehearse(key, aPerson(), { subject: 'Anders', deadline: '31-2-2026' });
  expect(saidOf(outcome)).toBe(
    'Wij kunnen de datum bij Uiterlijk reageren niet lezen: schrijf die bijvoorbeeld als 3-sep-2025.',
  );
  expect((await store.drafts.load(key, aPerson().id))?.value.memo.subject).not.toBe('Anders');
});

test('nobody else can rehearse a concept', async () => {
  const { drafts, concept } = await anOffice();
  expect(saidOf(await drafts.rehearse(await concept(), advisers.brandweer, {}))).toContain(
    'Dit concept is er niet meer',
  );
});
