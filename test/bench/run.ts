import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { akkoords } from './parts/akkoords';
import { burst } from './parts/burst';
import { lists } from './parts/lists';
import { memory } from './parts/memory';
import { reading } from './parts/reading';
import { standing } from './parts/standing';
import { start } from './parts/start';
import { type Finding, type Part, withBench } from './rig/bench';

const parts: Record<string, Part> = { akkoords, burst, standing, lists, start, memory, reading };

/**
 * `npm run bench -- [part ...] [--rounds 5] [--json file]`. Ratios hold on any machine, because both sides are measured
 * in turns in one run. Milliseconds hold for this machine at this moment only.
 */
async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' }, json: { type: 'string' } },
  });
  const unknown = positionals.filter((name) => !(name in parts));
  if (unknown.length > 0) throw new Error(`no part ${unknown.join()}; there are: ${Object.keys(parts).join(', ')}`);
  const chosen = positionals.length > 0 ? positionals : Object.keys(parts);

  const findings: (Finding & { part: string })[] = [];
  await withBench(Number(values.rounds), async (bench) => {
    for (const part of chosen) {
      const found = (await parts[part]?.(bench)) ?? [];
      findings.push(...found.map((finding) => ({ part, ...finding })));
      console.table(Object.fromEntries(found.map((finding) => [finding.what, rowOf(finding)])));
    }
  });
  const report = { at: new Date().toISOString(), node: process.version, cpus: cpus().length, ...values, findings };
  const json = `${JSON.stringify(report, undefined, 2)}\n`;
  if (values.json === undefined) process.stdout.write(json);
  else await writeFile(values.json, json);
}

function rowOf({ figure, unit, atMost, atLeast }: Finding) {
  const aim = atMost === undefined ? atLeast : atMost;
  const isMet = figure <= (atMost ?? figure) && figure >= (atLeast ?? figure);
  return {
    figure: Number(figure.toPrecision(3)),
    unit,
    aim: aim === undefined ? '' : `${atMost === undefined ? '≥' : '≤'} ${aim}`,
    met: aim === undefined ? '' : isMet ? 'yes' : 'no',
  };
}

void run();
