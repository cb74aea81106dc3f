import { measureQuestions } from './measure';
import { readQuestions } from './question-row';
import { reportOf, zeros } from './report';

/** Prints how well questions are understood. Ends with 1 when a line that must be zero is not. */
async function run(): Promise<void> {
  const results = await measureQuestions(readQuestions());
  process.stdout.write(`${reportOf(results).join('\n')}\n`);
  process.exitCode = zeros(results).some(([, lines]) => lines.length > 0) ? 1 : 0;
}

void run();
