import { exportRecord } from '../../bot/http/export-record';
import { chainStart, recordEvents } from '../../bot/store/chain';
import { aKey } from '../support/builders';
import { anOffice } from '../support/memory-bot/concept-office';

test('the record names the proposal and every event, and its hashes can be worked out again', async () => {
  const { store, putOut, answers } = await anOffice();
  const proposal = await answers(await putOut(), 'kustwacht');
  const file = await exportRecord(store, proposal);
  expect(file).toMatchObject({ name: 'Vastlegging id-1.json', contentType: 'application/json; charset=utf-8' });
  const record = JSON.parse(new TextDecoder().decode(file?.bytes));
  expect(record.proposal).toMatchObject({
    subject: 'Regionaal plan waterredding 2026-2029',
    caseNumber: 'Z26-004218',
    status: 'submitted',
    version: 1,
    author: { name: 'Marjolein Terpstra' },
  });
  expect(record.events.map(({ event }: { event: { kind: string } }) => event.kind)).toEqual(['submitted', 'responded']);
  const events = record.events.map(({ event }: { event: never }) => event);
  expect(recordEvents(chainStart, events)).toEqual(record.events);
});

test('of what is not there nothing is given', async () => {
  const { store } = await anOffice();
  expect(await exportRecord(store, aKey({ id: 'elders' }))).toBeUndefined();
});
