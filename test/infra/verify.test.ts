import { exportedFacts } from '../../bot/core/archive/exported-record';
import { evolveAll } from '../../bot/core/proposal/evolve';
import { recordEvents } from '../../bot/store/chain';
import type { Head, RecordedEvent } from '../../bot/store/ports';
import { exportedJson } from '../support/exported-json';
import { anOffice } from '../support/memory-bot/concept-office';
import { commandOf } from '../support/proposal/after-steps';
import { createVerifier } from '../support/run/verify-record';
import { keptSchemas, sampleOf } from '../support/store/samples';

interface ExportedRecord {
  proposal: { revision: number };
  events: RecordedEvent[];
}

const { verify, run, end } = createVerifier();
let exported: string;

beforeAll(async () => {
  const { store, putOut, answers, handleCommand } = await anOffice();
  const proposal = await putOut();
  const remark = 'Zet de sluis “Noord” erbij. 🚤';
  await handleCommand(proposal, commandOf(proposal, { party: 'waterschap', kind: 'agreeWithRemark', remark }));
  for (const party of ['kustwacht', 'brandweer']) await answers(await current(), party);

  async function current() {
    const head = await store.proposals.load(proposal);
    if (!head) throw new Error('the proposal is gone');
    return head.value.proposal;
  }
  exported = await exportedJson(store, proposal);
});

afterAll(end);

test('an export as the bot gives it is whole, and its last hash is given', () => {
  const { events } = JSON.parse(exported) as ExportedRecord;
  expect(events).toHaveLength(5);
  expect(verify(exported)).toEqual({
    said: [
      'De vastlegging is heel: 5 gebeurtenissen.',
      `De laatste hash is ${events.at(-1)?.hash}.`,
      'Heeft u die eerder genoteerd? Vergelijk ze: zijn ze gelijk, dan is er sindsdien niets veranderd.',
    ],
    code: 0,
  });
});

test.each(keptSchemas())('a record of a release with schema %i is whole, and still tells what happened', (schema) => {
  const { head, events } = sampleOf<{ head: Head; events: RecordedEvent[] }>(schema, 'values');
  const { parties: _, positions: __, ...factsOfOldExport } = exportedFacts(head.proposal);
  expect(verify(JSON.stringify({ proposal: exportedFacts(head.proposal), events })).code).toBe(0);
  expect(verify(JSON.stringify({ proposal: factsOfOldExport, events })).code).toBe(0);
  const occurred = events.map(({ event }) => event);
  expect(JSON.parse(JSON.stringify(evolveAll(undefined, head.proposal, occurred)))).toEqual(head.proposal);
});

test('so it is when the file is written with other white space, and the fields in another order', () => {
  const reversed = JSON.parse(exported, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).reverse())
      : part,
  );
  expect(verify(JSON.stringify(reversed)).code).toBe(0);
});

test.each<[string, (record: ExportedRecord) => void, string]>([
  [
    'a remark was changed',
    ({ events }) => Object.assign(events[1]?.event ?? {}, { remark: 'Zet de sluis erbij.' }),
    'Breuk bij gebeurtenis 2: de inhoud en de hash passen niet bij elkaar.',
  ],
  [
    'an event was removed',
    ({ events }) => events.splice(2, 1),
    'Breuk bij gebeurtenis 3: op deze plaats staat nummer 4.',
  ],
  [
    'the first event was removed',
    ({ events }) => events.shift(),
    'Breuk bij gebeurtenis 1: op deze plaats staat nummer 2.',
  ],
  [
    'an event was removed and the others were numbered again',
    ({ events }) => {
      events.splice(2, 1);
      renumber(events);
    },
    'Breuk bij gebeurtenis 3: die sluit niet aan op gebeurtenis 2.',
  ],
  ['the last event was removed', ({ events }) => events.pop(), 'Breuk na gebeurtenis 4: het voorstel heeft er 5.'],
  [
    'two events changed places',
    ({ events }) => events.splice(2, 2, ...events.slice(2, 4).reverse()),
    'Breuk bij gebeurtenis 3: op deze plaats staat nummer 4.',
  ],
  [
    'two events changed places and were numbered again',
    ({ events }) => {
      events.splice(2, 2, ...events.slice(2, 4).reverse());
      renumber(events);
    },
    'Breuk bij gebeurtenis 3: die sluit niet aan op gebeurtenis 2.',
  ],
  [
    'an event was added in between',
    ({ events }) => {
      events.splice(3, 0, ...structuredClone(events.slice(2, 3)));
      renumber(events);
    },
    'Breuk bij gebeurtenis 4: die sluit niet aan op gebeurtenis 3.',
  ],
  [
    'an event was added at the end, with a hash that fits',
    ({ events }) => {
      const last = events.at(-1);
      if (last) events.push(...recordEvents(last, [last.event]));
    },
    'Breuk na gebeurtenis 6: het voorstel heeft er 5.',
  ],
  [
    'a hash was changed',
    ({ events }) => Object.assign(events[3] ?? {}, { hash: 'a'.repeat(64) }),
    'Breuk bij gebeurtenis 4: de inhoud en de hash passen niet bij elkaar.',
  ],
  [
    'an event was replaced and its own hash made anew',
    ({ events }) => {
      const [first, second] = events;
      if (!first || second?.event.kind !== 'responded') return;
      events.splice(1, 1, ...recordEvents(first, [{ ...second.event, remark: 'Akkoord.' }]));
    },
    'Breuk bij gebeurtenis 3: die sluit niet aan op gebeurtenis 2.',
  ],
])('it is found that %s', (_, change, sentence) => {
  const record = JSON.parse(exported) as ExportedRecord;
  change(record);
  expect(verify(JSON.stringify(record))).toEqual({ said: [sentence], code: 1 });
});

test.each([
  ['', /^Dit bestand is niet te lezen als vastlegging: .*export\.json$/],
  ['null', /^In dit bestand staan geen gebeurtenissen\.$/],
  ['{"proposal":{"revision":0},"events":[]}', /^In dit bestand staan geen gebeurtenissen\.$/],
  ['{"events":[null]}', /^Breuk bij gebeurtenis 1: op deze plaats staat nummer onbekend\.$/],
])('a file that is no record is said to be none: %j', (content, sentence) => {
  const { said, code } = verify(content);
  expect(said).toEqual([expect.stringMatching(sentence)]);
  expect(code).toBe(1);
});

test('without a file it says how to ask', () => {
  expect(run([])).toEqual({
    said: ['Geef de naam van het bestand: npm run verify -- <vastlegging.zip of .json> [<notitie.docx>]'],
    code: 1,
  });
});

function renumber(events: ExportedRecord['events']): void {
  for (const [index, recorded] of events.entries()) recorded.number = index + 1;
}
