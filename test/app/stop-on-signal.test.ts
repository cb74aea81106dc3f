import { EventEmitter, once } from 'node:events';
import { stopOnSignal } from '../../bot/app/stop-on-signal';
import type { Log } from '../../bot/log/log';

/** A bot that is asked to stop. Returns how the process ends and what it logs. */
function signalled(stop: () => Promise<void>, limitMs: number) {
  const signals = new EventEmitter() as EventEmitter & Pick<NodeJS.Process, 'on'>;
  const ends = new EventEmitter();
  const logged: string[] = [];
  const note = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const bot = { stop, underWay: () => ({ requests: 1, proposals: 2 }) };
  stopOnSignal(bot, { signals, exit: (code) => void ends.emit('exit', code), log, limitMs });
  return { send: (signal: string) => void signals.emit(signal), exit: once(ends, 'exit'), logged };
}

const never = () => new Promise<void>(() => {});
const long = 1_000;

test.each(['SIGTERM', 'SIGINT'])('at %s it ends with 0 when everything is done', async (signal) => {
  const { send, exit, logged } = signalled(async () => {}, long);
  send(signal);
  expect(await exit).toEqual([0]);
  expect(logged.at(-1)).toContain('stopped');
});

test('work that hangs delays the end no longer than the limit; then it ends with 1 and says what was left', async () => {
  const { send, exit, logged } = signalled(never, 50);
  send('SIGTERM');
  expect(await exit).toEqual([1]);
  expect(logged.at(-1)).toContain('"left":{"requests":1,"proposals":2}');
});

test('a second signal ends it at once', async () => {
  const { send, exit } = signalled(never, long);
  send('SIGTERM');
  send('SIGINT');
  expect(await exit).toEqual([1]);
});

test('when stopping itself fails it says so and ends with 1', async () => {
  const { send, exit, logged } = signalled(() => Promise.reject(new Error('kapot')), long);
  send('SIGTERM');
  expect(await exit).toEqual([1]);
  expect(logged.at(-1)).toContain('stopping failed');
});
