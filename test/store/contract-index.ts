import { randomUUID } from 'node:crypto';
import { type IndexRow, indexRowOf } from '../../bot/core/proposal/index-row';
import { StaleWrite, type Store } from '../../bot/store/ports';
import { aProposal } from '../support/builders';

export function indexContract(open: () => Store): void {
  test('a proposal is in the list of its tenant from the moment it is announced', async () => {
    const announced = { ...row(), revision: 0 };
    const etag = await open().index.putOpen(announced);
    expect(await open().index.open(announced.tenantId)).toEqual([{ value: announced, etag }]);
    expect(await open().index.findOpen(announced)).toEqual({ value: announced, etag });
    expect(await open().index.findOpen({ ...announced, id: 'another' })).toBeUndefined();
    expect(await open().index.tenants()).toContain(announced.tenantId);
    expect(await open().index.open(randomUUID())).toEqual([]);
  });

  test('the list goes on with the proposal, and a slow writer never puts it back', async () => {
    const later = { ...row(), revision: 4, subject: 'Waterredding, tweede versie' };
    await open().index.putOpen({ ...later, revision: 2, subject: 'Waterredding' });
    const etag = await open().index.updateOpen(later);
    const slow = { ...later, revision: 3, subject: 'Waterredding' };
    expect([await open().index.updateOpen(slow), await open().index.putOpen(slow)]).toEqual([etag, etag]);
    expect(await open().index.open(later.tenantId)).toEqual([{ value: later, etag }]);
  });

  test('what is not listed as open is not listed by bringing it up to date', async () => {
    const agreed: IndexRow = { ...row(), revision: 5, status: 'agreed' };
    await open().index.close(agreed, await open().index.putOpen(agreed));
    expect(await open().index.updateOpen(agreed)).toBeUndefined();
    expect(await open().index.open(agreed.tenantId)).toEqual([]);
  });

  test('a tenant is named once, however many proposals it has', async () => {
    const { tenantId } = row();
    await Promise.all(['a', 'b', 'c'].map((id) => open().index.putOpen({ ...row(), tenantId, id })));
    expect((await open().index.tenants()).filter((name) => name === tenantId)).toHaveLength(1);
    expect(await open().index.open(tenantId)).toHaveLength(3);
  });

  test('a finished proposal moves from the open list to the closed one', async () => {
    const agreed: IndexRow = { ...row(), revision: 5, status: 'agreed' };
    await open().index.close(agreed, await open().index.putOpen(agreed));
    expect(await open().index.open(agreed.tenantId)).toEqual([]);
    expect(await open().index.closed(agreed.tenantId, 10)).toEqual([agreed]);
  });

  test('closing it once more, in another process, changes nothing', async () => {
    const agreed: IndexRow = { ...row(), revision: 5, status: 'agreed' };
    const etag = await open().index.putOpen(agreed);
    await open().index.close(agreed, etag);
    await expect(open().index.close(agreed, etag)).rejects.toBeInstanceOf(StaleWrite);
    await open().index.close(agreed, await open().index.putOpen(agreed));
    expect(await open().index.open(agreed.tenantId)).toEqual([]);
    expect(await open().index.closed(agreed.tenantId, 10)).toEqual([agreed]);
  });

  test('a proposal that moved on while it was being closed stays open', async () => {
    const agreed: IndexRow = { ...row(), revision: 5, status: 'agreed' };
    const etag = await open().index.putOpen(agreed);
    const reopened: IndexRow = { ...agreed, revision: 6, status: 'submitted' };
    await open().index.putOpen(reopened);
    await expect(open().index.close(agreed, etag)).rejects.toBeInstanceOf(StaleWrite);
    expect((await open().index.open(agreed.tenantId)).map(({ value }) => value)).toEqual([reopened]);
  });

  test('a proposal that is listed as open anew is not closed by who read the row before, though it says the same', async () => {
    const reopened: IndexRow = { ...row(), revision: 6 };
    const etag = await open().index.putOpen(reopened);
    await open().index.putOpen(reopened);
    await expect(open().index.close(reopened, etag)).rejects.toBeInstanceOf(StaleWrite);
    expect((await open().index.open(reopened.tenantId)).map(({ value }) => value)).toEqual([reopened]);
  });

  test('the closed list has the newest first, and no more than was asked', async () => {
    const { tenantId } = row();
    for (const day of [11, 9, 30, 10]) {
      const announcedAt = `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`;
      const closed: IndexRow = { ...row(), tenantId, id: `dag ${day}`, announcedAt, status: 'agreed' };
      await open().index.close(closed, await open().index.putOpen(closed));
    }
    const ids = (await open().index.closed(tenantId, 3)).map(({ id }) => id);
    expect(ids).toEqual(['dag 30', 'dag 11', 'dag 10']);
  });

  test('an announcement without a proposal can be removed, unless it was announced again meanwhile', async () => {
    const announced = { ...row(), revision: 0 };
    const etag = await open().index.putOpen(announced);
    const again = await open().index.putOpen({ ...announced, announcedAt: '2026-03-02T11:00:00.000Z' });
    await expect(open().index.forget(announced, etag)).rejects.toBeInstanceOf(StaleWrite);
    await open().index.forget(announced, again);
    expect(await open().index.open(announced.tenantId)).toEqual([]);
  });
}

function row(): IndexRow {
  return { ...indexRowOf(aProposal()), tenantId: randomUUID() };
}
