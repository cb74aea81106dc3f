import type { ProposalEvent } from '../../bot/core/proposal/event';
import { evolveAll } from '../../bot/core/proposal/evolve';
import { chainStart, recordEvents } from '../../bot/store/chain';
import { createMemoryStore } from '../../bot/store/memory-store';
import { advisers, aKey, aParty, aSubmission, aSubmittedEvent, submittedAt } from '../support/builders';
import { exportedJson } from '../support/exported-json';
import { anOffice } from '../support/memory-bot/concept-office';
import { nextMemo } from '../support/proposal/office-steps';
import { createVerifier } from '../support/run/verify-record';

test('the record names the proposal and every event, and its hashes can be worked out again', async () => {
  const { store, putOut, answers } = await anOffice();
  const proposal = await answers(await putOut(), 'kustwacht');
  const record = JSON.parse(await exportedJson(store, proposal));
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

test('it tells of the absence of advisers whom a party names, and of nobody else, in old records too', async () => {
  const away = (id: string, name: string) => ({
    absent: { id, name },
    substitute: { id: `${id}-2`, name: `${name} (vervanger)` },
    from: '2026-03-02',
    until: '2026-03-06',
  });
  const own = { ...away('', ''), absent: advisers.kustwacht };
  const parties = [aParty({ seats: [{ label: 'Wiarda', persons: [advisers.kustwacht] }] })];
  const submission = aSubmission({ parties, substitutions: [away('vreemde', 'Bob de Vreemde'), own] });
  const events: ProposalEvent[] = [
    aSubmittedEvent(submission),
    aRevisedEvent({ version: 2, substitutions: [own, away('ander', 'Eva de Ander')] }),
  ];
  const { proposals } = createMemoryStore();
  await proposals.append(undefined, events, evolveAll(undefined, aKey(), events));
  const content = await exportedJson({ proposals }, aKey());

  expect(content).not.toMatch(/vreemde|Vreemde|ander|Ander/);
  const record: { events: { event: { substitutions?: object; submission?: object }; withheld?: string[] }[] } =
    JSON.parse(content);
  expect(record.events.map(({ event, withheld }) => [event.submission ?? event, withheld])).toEqual([
    [expect.objectContaining({ substitutions: [own] }), ['substitutions']],
    [expect.objectContaining({ substitutions: [own] }), ['substitutions']],
  ]);
  const { verify, end } = createVerifier();
  const { said, code } = verify(content);
  end();
  expect(code).toBe(2);
  expect(said.slice(0, 2)).toEqual([
    'De keten sluit aan: 2 gebeurtenissen.',
    expect.stringMatching(/^Niet na te rekenen: gebeurtenis 1, 2\. /),
  ]);
});

function aRevisedEvent(overrides: Partial<Extract<ProposalEvent, { kind: 'revised' }>>): ProposalEvent {
  const { author: by } = aSubmission();
  const occurred = { at: submittedAt, by, commandId: 'command-revise' };
  return {
    kind: 'revised',
    ...occurred,
    version: 2,
    memo: nextMemo,
    voided: ['kustwacht'],
    substitutions: [],
    ...overrides,
  };
}
