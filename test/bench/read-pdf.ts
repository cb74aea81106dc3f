import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { readPdf } from '../../bot/memo/pdf/read-pdf';
import { drawPdf, fullLine, type Pen } from '../support/notes/draw-pdf';

/** Most milliseconds and megabytes of the whole process for reading sixty pages. */
const [mostMs, mostMegabytes] = [2_000, 300];
const pages = 60;
const [warmUp, rounds] = [10, 40];

/** Prints the cost of reading a note of two pages and a long pdf. Fails when the long one costs more than it may. */
async function measure(): Promise<void> {
  const [, , long] = process.argv;
  if (long) return readLong(long);
  await compareWithPdfJs();
  const folder = mkdtempSync(join(tmpdir(), 'akkoord-bench-'));
  const path = join(folder, 'long.pdf');
  writeFileSync(path, await drawPdf(...Array.from({ length: pages }, (_, page) => drawLongPage(page))));
  const { status } = spawnSync(process.execPath, [...process.execArgv, __filename, path], { stdio: 'inherit' });
  rmSync(folder, { recursive: true });
  process.exitCode = status ?? 1;
}

/** Runs in a process of its own, as the bot reads each pdf; it holds Node and the libraries too. */
async function readLong(path: string): Promise<void> {
  const started = performance.now();
  const spent = process.cpuUsage();
  await readPdf(readFileSync(path));
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(spent);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${pages} pages: ${ms.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of work), ${megabytes.toFixed(0)} MB at most`,
  );
  if (ms > mostMs || megabytes > mostMegabytes) process.exitCode = 1;
}

function drawLongPage(page: number) {
  return (pen: Pen) => {
    pen.text(70, 810, 'Veiligheidsregio Heuvelland', { size: 9 });
    pen.lines(
      770,
      14,
      Array.from({ length: 50 }, (_, line) => (line % 8 === 7 ? 'Hier eindigt de alinea.' : fullLine)),
    );
    pen.text(470, 30, `Pagina ${page + 1} van ${pages}`, { size: 9 });
  };
}

/**
 * Compares with pdf.js handing over the text alone, in turns, so that other work on the machine slows down both sides.
 */
async function compareWithPdfJs(): Promise<void> {
  const bytes = readFileSync(resolve(__dirname, '../support/notes/files/heat-plan-filled.pdf'));
  const taken: { pdfJs: number; own: number }[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    taken.push({ pdfJs: await timeOf(() => readText(bytes)), own: await timeOf(() => readPdf(bytes)) });
  }
  const [pdfJs, own] = (['pdfJs', 'own'] as const).map((which) => medianOf(taken.slice(warmUp).map((ms) => ms[which])));
  console.log(
    `pdf.js ${pdfJs?.toFixed(1)} ms, reading ${own?.toFixed(1)} ms: ${((own ?? 0) / (pdfJs ?? 1)).toFixed(2)} times`,
  );
}

async function readText(bytes: Uint8Array): Promise<void> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getTextContent();
  await pdf.destroy();
}

async function timeOf(read: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await read();
  return performance.now() - started;
}

function medianOf(figures: readonly number[]): number | undefined {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];
}

void measure();
