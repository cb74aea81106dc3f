import { createHash, randomUUID } from 'node:crypto';
import { firstSigningKey } from '../../bot/store/link-ports';
import { StaleWrite, type Store } from '../../bot/store/ports';
import { aDraft, advisers, aKey, aPerson, aPlace, threeParties } from '../support/builders';

const bytes = (text: string) => new TextEncoder().encode(text);

export function directoryContract(open: () => Store): void {
  test('the parties of a tenant are kept together, and a change made on an old list is refused', async () => {
    const { parties } = open();
    const tenantId = randomUUID();
    expect(await parties.load(tenantId)).toBeUndefined();
    await parties.save(tenantId, threeParties().slice(0, 1), undefined);
    await expect(parties.save(tenantId, [], undefined)).rejects.toBeInstanceOf(StaleWrite);
    const read = await parties.load(tenantId);
    await parties.save(tenantId, threeParties(), read?.etag);
    await expect(parties.save(tenantId, [], read?.etag)).rejects.toBeInstanceOf(StaleWrite);
    expect((await parties.load(tenantId))?.value).toEqual(threeParties());
  });

  test('a person is found where the bot last spoke with them', async () => {
    const { people } = open();
    const tenantId = randomUUID();
    await people.remember(tenantId, aPerson(), aPlace());
    await people.remember(tenantId, aPerson(), aPlace({ serviceUrl: 'https://smba.trafficmanager.net/nl/' }));
    await people.remember(tenantId, advisers.brandweer, aPlace({ conversationId: 'a:2bouzid' }));
    expect(await people.find(tenantId, aPerson().id)).toEqual({
      person: aPerson(),
      place: aPlace({ serviceUrl: 'https://smba.trafficmanager.net/nl/' }),
    });
    expect(await people.find(tenantId, advisers.kustwacht.id)).toBeUndefined();
    expect(await people.find(randomUUID(), aPerson().id)).toBeUndefined();
    expect(await people.list(tenantId)).toEqual(expect.arrayContaining([aPerson(), advisers.brandweer]));
    expect(await people.list(randomUUID())).toEqual([]);
  });

  test('a concept is seen by its author only, and is gone after Weggooien', async () => {
    const { drafts } = open();
    const draft = aDraft({ tenantId: randomUUID() });
    const etag = await drafts.save(draft, undefined);
    expect(await drafts.load(draft, draft.author.id)).toEqual({ value: draft, etag });
    expect(await drafts.load(draft, advisers.brandweer.id)).toBeUndefined();
    await drafts.discard(draft, etag);
    await drafts.discard(draft, etag);
    expect(await drafts.load(draft, draft.author.id)).toBeUndefined();
  });

  test('saving a concept that was changed or thrown away meanwhile is refused', async () => {
    const { drafts } = open();
    const draft = aDraft({ tenantId: randomUUID() });
    await drafts.save(draft, undefined);
    const read = await drafts.load(draft, draft.author.id);
    await drafts.save({ ...draft, deadline: '2026-03-25' }, read?.etag);
    await expect(drafts.save(draft, read?.etag)).rejects.toBeInstanceOf(StaleWrite);
    const latest = await drafts.load(draft, draft.author.id);
    expect(latest?.value.deadline).toBe('2026-03-25');
    await drafts.discard(draft, read?.etag ?? '');
    expect(await drafts.load(draft, draft.author.id)).toEqual(latest);
    await drafts.discard(draft, latest?.etag ?? '');
    await expect(drafts.save(draft, latest?.etag)).rejects.toBeInstanceOf(StaleWrite);
  });

  test('what has begun with a concept is noted until it is done, and stays noted when it begins again', async () => {
    const { drafts } = open();
    const begun = { ...aKey({ tenantId: randomUUID() }), authorId: aPerson().id, at: '2026-03-02T09:00:00.000Z' };
    const again = { ...begun, at: '2026-03-02T09:00:30.000Z' };
    const noted = async () => (await drafts.listBegun()).find(({ value }) => value.tenantId === begun.tenantId);
    await drafts.noteBegun(begun);
    const first = await noted();
    expect(first?.value).toEqual(begun);
    await drafts.noteBegun(again);
    await drafts.noteDone(begun, first?.etag ?? '');
    const second = await noted();
    expect(second?.value).toEqual(again);
    await drafts.noteDone(again, second?.etag ?? '');
    expect(await noted()).toBeUndefined();
  });

  test('a file is removed as it was found, and stays when the same file came again since', async () => {
    const { files } = open();
    const key = aKey({ tenantId: randomUUID() });
    const sha256 = await files.put(key, bytes('Concept'), 'text/plain');
    const early = await files.find(key, sha256);
    await files.put(key, bytes('Concept'), 'text/plain');
    await files.remove(key, sha256, early ?? '');
    expect(await files.get(key, sha256)).toHaveLength(7);
    const late = await files.find(key, sha256);
    await files.remove(key, sha256, late ?? '');
    await files.remove(key, sha256, late ?? '');
    expect(await files.get(key, sha256)).toBeUndefined();
    expect(await files.find(key, sha256)).toBeUndefined();
  });

  test('a file is kept under its SHA-256, and may be handed in again', async () => {
    const { files } = open();
    const key = aKey({ tenantId: randomUUID() });
    const note = new Uint8Array(3_000_000).map((_, index) => index % 251);
    const sha256 = await files.put(key, note, 'application/pdf');
    expect(sha256).toBe(createHash('sha256').update(note).digest('hex'));
    expect(await files.put(key, note, 'application/pdf')).toBe(sha256);
    expect(Buffer.from(note).equals((await files.get(key, sha256)) ?? new Uint8Array())).toBe(true);
  });

  test('an empty file is a file', async () => {
    const key = aKey({ tenantId: randomUUID() });
    const sha256 = await open().files.put(key, bytes(''), 'text/plain');
    expect(await open().files.get(key, sha256)).toHaveLength(0);
  });

  test('the files of a proposal that is removed are gone, those of others stay', async () => {
    const { files } = open();
    const key = aKey({ tenantId: randomUUID(), id: 'weg' });
    const other = { ...key, id: 'weg-niet' };
    const thrown = await files.put(key, bytes('Concept'), 'text/plain');
    const sections = await files.put(key, bytes('[]'), 'application/json');
    await files.put(other, bytes('Concept'), 'text/plain');
    await files.discard(key);
    expect(await files.get(key, thrown)).toBeUndefined();
    expect(await files.get(key, sections)).toBeUndefined();
    expect(await files.get(other, thrown)).toHaveLength(7);
  });

  test('every process signs its links with the same key', async () => {
    const keys = await Promise.all([open().signingKeys.make('2025-09'), open().signingKeys.make('2025-09')]);
    expect(keys[0]).toHaveLength(32);
    expect(Buffer.from(keys[0]).equals(keys[1])).toBe(true);
    expect(await open().signingKeys.find('2025-09')).toEqual(keys[0]);
  });

  test('a new key leaves the one before it, and no older one, that of earlier releases included', async () => {
    const { signingKeys } = open();
    const earlier = [firstSigningKey, '2025-08', '2025-09', '2025-10'];
    for (const id of earlier) await signingKeys.make(id);
    await signingKeys.make('2025-11');
    const kept = await Promise.all([...earlier, '2025-11'].map(async (id) => (await signingKeys.find(id))?.length));
    expect(kept).toEqual([undefined, undefined, undefined, 32, 32]);
  });

  test('a link keeps the moment at which it was first followed, and is forgotten after it ended', async () => {
    const { followedLinks } = open();
    const early = { hash: 'a1', expiresAt: '2025-09-03T10:00:00.000Z' };
    const late = { hash: 'b2', expiresAt: '2025-09-03T11:00:00.000Z' };
    const first = '2025-09-03T09:10:00.000Z';
    expect(await followedLinks.follow(early, first)).toBe(first);
    expect(await followedLinks.follow(early, '2025-09-03T09:12:00.000Z')).toBe(first);
    await followedLinks.follow(late, '2025-09-03T10:30:00.000Z');
    expect(await followedLinks.follow(early, '2025-09-03T10:31:00.000Z')).toBe('2025-09-03T10:31:00.000Z');
    expect(await followedLinks.follow(late, '2025-09-03T10:32:00.000Z')).toBe('2025-09-03T10:30:00.000Z');
  });

  test('an occasion is for whoever takes it first, until it ends', async () => {
    const { once } = open();
    const greeting = { tenantId: 'noorderzijl', name: 'greeted|kustwacht', until: '2025-10-03T09:00:00.000Z' };
    const before = '2025-09-03T09:00:00.000Z';
    const together = await Promise.all([once.take(greeting, before), open().once.take(greeting, before)]);
    expect(together.filter(Boolean)).toHaveLength(1);
    expect(await once.take(greeting, '2025-10-03T08:59:59.000Z')).toBe(false);
    expect(await once.take({ ...greeting, tenantId: 'zuiderzijl' }, before)).toBe(true);
    expect(await once.take({ ...greeting, until: '2025-11-03T09:00:00.000Z' }, greeting.until)).toBe(true);
    expect(await once.take(greeting, greeting.until)).toBe(false);
  });

  test('getting ready twice is no problem, and a store that is ready answers', async () => {
    await open().prepare();
    await expect(open().ping()).resolves.toBeUndefined();
  });
}
