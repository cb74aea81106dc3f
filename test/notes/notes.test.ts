import { fillCorpus } from './fill-note';
import { measureCorpus, missedAims, type Result } from './measure';
import { takenForNotes } from './no-notes';
import { zeros } from './report';

/** `npm run notes` prints every value that was not read, by note. */
describe('of the corpus of notes', () => {
  let results: readonly Result[] = [];
  beforeAll(async () => {
    results = await measureCorpus();
  });

  test('none is taken for public that is not, and no decision and no position is lost without a word', () => {
    expect(zeros(results).flatMap(([what, where]) => where.map((line) => `${what}: ${line}`))).toEqual([]);
  });

  test('as much is read, and as truly, as is aimed at', () => {
    expect(missedAims(results)).toEqual([]);
  });

  test('each docx is filled, and nothing else in it changes', async () => {
    expect(await fillCorpus()).toEqual([]);
  });
});

test('an agenda, a list of decisions, minutes and mails are no notes', async () => {
  expect(await takenForNotes()).toEqual([]);
});
