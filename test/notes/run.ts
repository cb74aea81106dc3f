import { fillCorpus } from './fill-note';
import { measureCorpus, missedAims } from './measure';
import { takenForNotes } from './no-notes';
import { reportOf, zeros } from './report';

/**
 * Prints how well the corpus is read and filled. Ends with 1 when an aim is missed or a line that must be zero is not.
 */
async function run(): Promise<void> {
  const results = await measureCorpus();
  const broken = await fillCorpus();
  const taken = await takenForNotes();
  const lines = [
    ...reportOf(results),
    [`broken by filling: ${broken.length}`, ...broken].join('\n  '),
    [`taken for a note that is none: ${taken.length}`, ...taken].join('\n  '),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const failures = [...missedAims(results), ...zeros(results).flatMap(([, where]) => where), ...broken, ...taken];
  process.exitCode = failures.length > 0 ? 1 : 0;
}

void run();
