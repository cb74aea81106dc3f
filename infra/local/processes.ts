import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program that runs beside this one. */
export interface Running {
  /** Resolves with one Dutch sentence when the program has ended, asked or not. */
  ended: Promise<string>;
  /** Resolves when the program has ended. May be called again. */
  stop(): Promise<void>;
}

export interface RunningNode extends Running {
  /** Sends a `message` to the program's process. */
  tell(message: string): void;
}

export interface NodeProgram {
  /** The program's name in the sentence about its end. */
  name: string;
  program: string;
  args?: readonly string[];
  /** Options for Node itself. */
  execArgv?: readonly string[];
  cwd: string;
  /** Added to the environment of this process. */
  env: Record<string, string>;
  /** Called with every line that the program writes. */
  onLine?(line: string): void;
}

/** Runs a program in a Node process of its own, which ends when this process ends, however that happens. */
export function startNode({ name, program, args = [], execArgv = [], cwd, env, onLine }: NodeProgram): RunningNode {
  const child = fork(program, args, {
    execArgv: ['--import', endWithParent, ...execArgv],
    cwd,
    env: { ...process.env, ...env },
    // Gives the program a process group of its own, which Ctrl-C does not reach: programs are stopped in turn.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const output of [child.stdout, child.stderr]) {
    if (output) createInterface(output).on('line', (line) => onLine?.(line));
  }
  const ended = once(child, 'close').then(
    ([code, signal]) => `${name} is gestopt (${signal ?? `code ${code}`}).`,
    (error: Error) => `${name} is niet gestart: ${error.message}.`,
  );
  return {
    ended,
    tell: (message) => void child.send(message),
    async stop() {
      child.kill();
      const insist = setTimeout(() => child.kill('SIGKILL'), patienceMs);
      await ended;
      clearTimeout(insist);
    },
  };
}

const patienceMs = 5_000;

const endWithParent = 'data:text/javascript,process.on("disconnect",()=>process.kill(process.pid,"SIGTERM"))';
