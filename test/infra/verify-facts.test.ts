import type { Proposal } from '../../bot/core/proposal/proposal';
import { recordEvents } from '../../bot/store/chain';
import type { RecordedEvent } from '../../bot/store/ports';
import { advisers, aPerson, aPlace } from '../support/builders';
import { exportedJson } from '../support/exported-json';
import { aNote, anOffice } from '../support/memory-bot/concept-office';
import { commandOf } from '../support/proposal/after-steps';
import { officeCommandOf } from '../support/proposal/office-steps';
import { createVerifier } from '../support/run/verify-record';

type Json = Record<string, unknown>;
interface Exported {
  proposal: Json;
  events: (RecordedEvent & { withheld?: string[] })[];
}

const { verify, note, end } = createVerifier();
const secondNote = aNote({ subject: 'Waterredding, versie 2' });
let exported: string;

/** Two versions, a Niet akkoord that lapsed, another last day, an end that was taken back, and the end: every kind of event that a fact follows from. */
beforeAll(async () => {
  const { store, putOut, newVersions, handleCommand } = await anOffice();
  const key = await putOut();
  const now = async (): Promise<Proposal> => {
    const head = await store.proposals.load(key);
    if (!head) throw new Error('the proposal is gone');
    return head.value.proposal;
  };
  const press = async (party: string, kind: 'agree' | 'disagree' | 'agreeWithRemark', remark = '') =>
    handleCommand(key, commandOf(await now(), { party, kind, remark }));
  await press('kustwacht', 'agree');
  await press('waterschap', 'disagree', 'De kosten ontbreken.');
  await newVersions.start(key, aPerson(), aPlace());
  await newVersions.receive(secondNote);
  const document = (await store.drafts.load(key, aPerson().id))?.value.document.sha256 ?? '';
  const form = { parties: 'waterschap,brandweer' };
  await newVersions.putOut({ key, by: aPerson(), document, form, commandId: 'versie-2' });
  await press('brandweer', 'disagree', 'Er is geen steiger.');
  const lifted = { kind: 'lift' as const, party: 'brandweer', personId: advisers.brandweer.id };
  await handleCommand(key, officeCommandOf(await now(), lifted));
  await handleCommand(key, officeCommandOf(await now(), { kind: 'moveDeadline', deadline: '2026-03-27' }));
  await press('brandweer', 'agree');
  await press('waterschap', 'agreeWithRemark', 'Noem de steiger.');
  await handleCommand(key, officeCommandOf(await now(), { kind: 'takeBack', party: 'waterschap' }));
  await press('waterschap', 'agreeWithRemark', 'Noem ook de steiger.');
  exported = await exportedJson(store, key);
});

afterAll(end);

test('of a record that has seen everything each fact follows from its events', () => {
  const { proposal } = JSON.parse(exported) as Exported;
  expect(proposal).toMatchObject({ status: 'agreed', version: 2, deadline: '2026-03-27' });
  expect(verify(exported)).toMatchObject({ code: 0 });
});

test('whatever is changed in what the record says of the proposal is found, field by field', () => {
  const { proposal } = JSON.parse(exported) as Exported;
  const kinds = new Map(leavesOf(proposal).map((path) => [path.join('.').replace(/\d+/g, 'n'), path]));
  const paths = [...kinds.values()].filter(([first]) => first !== 'id');
  expect(paths.length).toBeGreaterThan(30);
  const unfound = paths.filter((path) => verify(changed(path)).code !== 1).map((path) => path.join('.'));
  expect(unfound).toEqual([]);
});

test('whatever field of the proposal is left out is found, but for those that older records do not have', () => {
  const { proposal } = JSON.parse(exported) as Exported;
  const unfound = Object.keys(proposal).filter((name) => {
    const { [name]: _, ...rest } = proposal;
    return verify(JSON.stringify({ ...JSON.parse(exported), proposal: rest })).code !== 1;
  });
  expect(unfound).toEqual(['id', 'parties', 'positions']);
});

test.each<[string, unknown, string]>([
  [
    'subject',
    'Iets anders',
    'Klopt niet: het onderwerp. In de vastlegging staat “Iets anders”, volgens de gebeurtenissen is het “Waterredding, versie 2”.',
  ],
  [
    'status',
    'withdrawn',
    'Klopt niet: de stand. In de vastlegging staat “withdrawn”, volgens de gebeurtenissen is het “agreed”.',
  ],
  [
    'author',
    { id: 'x', name: 'X' },
    'Klopt niet: de auteur. In de vastlegging staat iets anders dan volgt uit de gebeurtenissen.',
  ],
])('it says what is not so: %s', (name, value, sentence) => {
  const record = JSON.parse(exported) as Exported;
  expect(verify(JSON.stringify({ ...record, proposal: { ...record.proposal, [name]: value } }))).toEqual({
    said: [sentence],
    code: 1,
  });
});

test('the note that is given beside it must be one of its versions', () => {
  expect(verify(exported, secondNote.file.bytes)).toMatchObject({
    code: 0,
    said: expect.arrayContaining(['Het bestand is de notitie zoals die is ingestuurd: versie 2.']),
  });
  expect(verify(exported, new TextEncoder().encode('Iets anders'))).toEqual({
    said: [`Dit bestand is niet de notitie van dit voorstel: ${note}`],
    code: 1,
  });
});

test('events that are whole but of no proposal are said to be so', () => {
  const record = JSON.parse(exported) as Exported;
  const [, second] = record.events;
  const events = recordEvents({ number: 0, hash: '' }, second ? [second.event] : []);
  expect(verify(JSON.stringify({ proposal: { ...record.proposal, revision: 1 }, events }))).toEqual({
    said: ['De gebeurtenissen in dit bestand zijn niet die van een voorstel.'],
    code: 1,
  });
});

/** The record with another value at this path of what it says of the proposal. */
function changed(path: readonly string[]): string {
  const record = JSON.parse(exported) as Exported;
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce<Json>((part, name) => part[name] as Json, record.proposal);
  const value = holder[last];
  holder[last] = typeof value === 'number' ? value + 1 : `${value}x`;
  return JSON.stringify(record);
}

function leavesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...path, name]));
}
