import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A program that runs beside this one. */
export interface Running {
  /** Resolves with one Dutch sentence when it has ended, asked or not. */
  ended: Promise<string>;
  /** Resolves when it has ended. May be called again. */
  stop(): Promise<void>;
}

export interface RunningNode extends Running {
  /** Says something to the program, which hears it as a `message` of its process. */
  tell(message: string): void;
}

export interface NodeProgram {
  /** What people read when it ends. */
  name: string;
  program: string;
  args?: readonly string[];
  /** For Node itself. */
  execArgv?: readonly string[];
  cwd: string;
  /** Added to the environment of this process. */
  env: Record<string, string>;
  /** Hears every line it writes. */
  onLine?(line: string): void;
}

/** Runs a program in a Node of its own, which ends when this process ends, however that comes. */
export function startNode({ name, program, args = [], execArgv = [], cwd, env, onLine }: NodeProgram): RunningNode {
  const child = fork(program, args, {
    execArgv: ['--import', endWithParent, ...execArgv],
    cwd,
    env: { ...process.env, ...env },
    // In a group of its own Ctrl-C does not reach it: it is stopped in its turn.
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
