import { fillCorpus } from './fill-note';
import { measureCorpus, missedAims } from './measure';
import { reportOf, zeros } from './report';

/** Prints how well the corpus is read and filled; ends with 1 when an aim is missed or a line that must be zero is not. */
async function run(): Promise<void> {
  const results = await measureCorpus();
  const broken = await fillCorpus();
  const lines = [...reportOf(results), [`broken by filling: ${broken.length}`, ...broken].join('\n  ')];
  process.stdout.write(`${lines.join('\n')}\n`);
  const failures = [...missedAims(results), ...zeros(results).flatMap(([, where]) => where), ...broken];
  process.exitCode = failures.length > 0 ? 1 : 0;
}

void run();
