import { join, resolve } from 'node:path';
import { startNode } from '../../../infra/local/processes';
import type { Figures } from '../programs/probe';

const root = resolve(__dirname, '../../..');

export type MeasuredProgram = Awaited<ReturnType<typeof startMeasured>>;

/** Starts a built program with the probe in it, in a process of its own. Resolves when it says that it listens. */
export async function startMeasured(folder: string, name: string, env: Record<string, string>) {
  const heard = new Map<string, (value: never) => void>();
  const logged: string[] = [];
  const hear = <T>(field: string) => new Promise<T>((resolveValue) => heard.set(field, resolveValue));
  const listening = hear<number>('port');
  const programs = join(folder, 'test/bench/programs');
  const node = startNode({
    name,
    program: join(programs, `${name}.js`),
    execArgv: ['--require', join(programs, 'probe.js')],
    cwd: root,
    env: { PORT: '0', ...env },
    onLine(line) {
      logged.push(line);
      if (logged.length > mostLines) logged.shift();
      if (!line.startsWith('{')) return;
      const said = JSON.parse(line);
      for (const [field, tell] of heard) if (field in said) tell(said[field] as never);
    },
  });
  const failed = node.ended.then((how): never => {
    throw new Error([how, ...logged].join('\n'));
  });
  failed.catch(() => {});
  const port = await Promise.race([listening, failed]);

  function ask<T>(message: string, field: string): Promise<T> {
    const answer = hear<T>(field);
    node.tell(message);
    return Promise.race([answer, failed]);
  }

  return {
    url: `http://127.0.0.1:${port}`,
    figures: () => ask<Figures>('figures', 'figures'),
    /** Has the program do a piece of its own work; resolves with the milliseconds that it took. */
    perform: (order: object) => ask<number>(JSON.stringify(order), 'done'),
    stop: node.stop,
  };
}

const mostLines = 50;
