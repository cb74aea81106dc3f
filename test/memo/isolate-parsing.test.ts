import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createIsolatedParser, parserLimits } from '../../bot/memo/isolate-parsing';
import { readDocument } from '../../bot/memo/read-document';
import { notFilledSentences as notices } from '../../cards/words/not-filled';
import { filledRows, heatPlanMemo, heatPlanSections } from '../support/notes/heat-plan';
import { docxWithParagraphs, pdfThatUnpacksTo, pdfWithoutEnd } from '../support/notes/hostile-files';

const usual = createIsolatedParser(parserLimits);

describe('a document that is worked on apart', () => {
  test.each(['docx', 'pdf'] as const)('is read as any other: a %s', async (form) => {
    const file = await noteFile(form);
    expect(await usual.readDocument(file)).toEqual(await readDocument(file));
  });

  test('that cannot be read is answered with why', async () => {
    expect(await usual.readDocument({ name: 'leeg.docx', bytes: Buffer.alloc(0) })).toEqual({ kind: 'empty' });
  });

  test('comes back with its table filled', async () => {
    const finished = await usual.finishedDocument(unfinished((await noteFile('docx')).bytes));
    expect(finished.name).toBe('Hitteplan (afgestemd).docx');
    expect(await readDocument(finished)).toMatchObject({ memo: { consultation: filledRows } });
  });

  test('over which the parser stumbles is a fault, for there is something to mend', async () => {
    await expect(usual.finishedDocument(unfinished(Buffer.from('geen zip')))).rejects.toThrow('now damaged');
  });

  test('is given none of the bot’s settings', async () => {
    // A Node process that inherits these does not even start.
    const bot = `
      const { createIsolatedParser, parserLimits } = require('./bot/memo/isolate-parsing');
      process.env.NODE_OPTIONS = '--require=./there-is-no-such-file';
      const file = { name: 'leeg.docx', bytes: Buffer.alloc(0) };
      createIsolatedParser(parserLimits).readDocument(file).then(({ kind }) => console.log(kind));`;
    const root = resolve(__dirname, '..', '..');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', bot], { cwd: root });
    expect(stdout.trim()).toBe('empty');
  });
});

describe('a document that asks too much', () => {
  test('is stopped when its time is over, and meanwhile the bot does other things', async () => {
    const parser = createIsolatedParser({ ...parserLimits, ms: 10_000 });
    const done: string[] = [];
    const hostile = parser.readDocument({ name: 'eindeloos.pdf', bytes: await pdfWithoutEnd() });
    const note = async () => parser.readDocument(await noteFile('docx'));
    await Promise.all([
      hostile.then(({ kind }) => done.push(kind)),
      note().then(({ kind }) => done.push(kind)),
      ticks(20).then(() => done.push('twenty ticks')),
    ]);
    expect(done).toEqual(['twenty ticks', 'docx', 'tooComplex']);
  });

  test.each([
    [
      'objects',
      async () => ({ name: 'lang.docx', bytes: await docxWithParagraphs(100_000, 'Een zin van een aantal woorden.') }),
    ],
    ['unpacked bytes', async () => ({ name: 'klein.pdf', bytes: await pdfThatUnpacksTo(300 * 1024 * 1024) })],
  ])('is stopped when it takes too much memory for %s, and the next is read as usual', async (_what, make) => {
    const parser = createIsolatedParser({ ...parserLimits, ms: 60_000, memoryMb: 200 });
    expect(await parser.readDocument(await make())).toEqual({ kind: 'tooComplex' });
    expect(await usual.readDocument(await noteFile('docx'))).toMatchObject({ kind: 'docx' });
  });

  test('waits for its turn, and with too many before it somebody is asked to come back', async () => {
    const parser = createIsolatedParser({ ...parserLimits, atOnce: 1, waiting: 1 });
    const file = await noteFile('docx');
    const kinds = await Promise.all([1, 2, 3].map(async () => (await parser.readDocument(file)).kind));
    expect(kinds).toEqual(['docx', 'docx', 'tooManyAtOnce']);
    expect((await parser.readDocument(file)).kind).toBe('docx');
  });

  test('is finished when the bot stops, and who waits or comes then is asked to come back', async () => {
    const parser = createIsolatedParser({ ...parserLimits, atOnce: 1 });
    const file = await noteFile('docx');
    const sent = [parser.readDocument(file), parser.readDocument(file)];
    await ticks(1);
    parser.stop();
    const kinds = (await Promise.all([...sent, parser.readDocument(file)])).map(({ kind }) => kind);
    expect(kinds).toEqual(['docx', 'tooManyAtOnce', 'tooManyAtOnce']);
  });
});

async function noteFile(form: 'docx' | 'pdf') {
  const bytes = await readFile(join(__dirname, `../support/notes/files/heat-plan-empty.${form}`));
  return { name: `Hitteplan.${form}`, bytes };
}

function unfinished(bytes: Uint8Array) {
  const document = { kind: 'docx' as const, name: 'Hitteplan.docx', sha256: '', sectionsSha256: '' };
  return { document, bytes, memo: heatPlanMemo, sections: heatPlanSections, rows: filledRows, notices };
}

/** Resolves after so many ticks of 10 ms. No tick comes while this process is kept busy. */
async function ticks(count: number): Promise<void> {
  let seen = 0;
  for await (const _ of setInterval(10)) {
    seen += 1;
    if (seen === count) return;
  }
}
