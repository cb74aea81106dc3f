import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { convertToHtml } from 'mammoth';
import { readDocx } from '../../bot/memo/docx/read-docx';

/** Most times as long as mammoth, which only makes HTML of a note, that reading it may take. */
const mostTimes = 1.3;
const [warmUp, rounds] = [10, 40];

/** Compares reading a note of two pages with mammoth alone. Fails when it is slower than it may be. */
async function compare(): Promise<void> {
  const buffer = readFileSync(resolve(__dirname, '../support/notes/files/heat-plan-filled.docx'));
  const taken: { mammoth: number; own: number }[] = [];
  // Takes turns, so that other work on the machine slows down both sides.
  for (let round = 0; round < warmUp + rounds; round += 1) {
    taken.push({ mammoth: await timeOf(() => convertToHtml({ buffer })), own: await timeOf(() => readDocx(buffer)) });
  }
  const [mammoth, own] = (['mammoth', 'own'] as const).map((which) =>
    medianOf(taken.slice(warmUp).map((ms) => ms[which])),
  );
  const times = (own ?? 0) / (mammoth ?? 0);
  console.log(`mammoth ${mammoth?.toFixed(1)} ms, reading ${own?.toFixed(1)} ms: ${times.toFixed(2)} times`);
  if (!(times <= mostTimes)) process.exitCode = 1;
}

async function timeOf(read: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await read();
  return performance.now() - started;
}

function medianOf(figures: readonly number[]): number | undefined {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];
}

void compare();
