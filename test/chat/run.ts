import { measureQuestions } from './measure';
import { readQuestions } from './question-row';
import { missedAims, reportOf, zeros } from './report';

/** Prints how well questions are understood. Ends with 1 when an aim is missed or a line that must be zero is not. */
async function run(): Promise<void> {
  const results = await measureQuestions(readQuestions());
  process.stdout.write(`${reportOf(results).join('\n')}\n`);
  const failures = [...missedAims(results), ...zeros(results).flatMap(([, where]) => where)];
  process.exitCode = failures.length > 0 ? 1 : 0;
}

void run();
