import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createLog, logConsole } from '../../bot/log/log';
import { withRequestId } from '../../bot/log/request-id';

function logTo(lines: string[]) {
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return createLog('debug', destination);
}

test('an error of an HTTP client is logged without the token that was in its request', () => {
  const lines: string[] = [];
  const request = { headers: { authorization: 'Bearer geheim' } };
  const error = Object.assign(new Error('refused'), { statusCode: 403, request });
  logTo(lines).error({ error: new Error('outer', { cause: error }) }, 'a turn failed');
  expect(JSON.parse(lines.join())).toMatchObject({ msg: 'a turn failed', error: { cause: { statusCode: 403 } } });
  expect(lines.join()).not.toContain('geheim');
});

test('a library’s words to the console become a line of the log', () => {
  const lines: string[] = [];
  const console = { warn() {}, error() {} } as Pick<Console, 'warn' | 'error'>;
  logConsole(console, logTo(lines));
  console.error('Error finding key for token.\n-----BEGIN RSA PUBLIC KEY-----');
  expect(JSON.parse(lines.join())).toMatchObject({ level: 20, said: 'Error finding key for token.' });
});

test('a line that is logged while requests are handled carries the id of its own request, and otherwise none', async () => {
  const lines: string[] = [];
  const log = logTo(lines);
  const handle = (id: string) =>
    withRequestId(id, async () => {
      await setImmediate();
      log.info({ for: id }, 'handled');
    });
  await Promise.all([handle('one'), handle('other')]);
  log.info({}, 'swept');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { for: 'one', requestId: 'one' },
    { for: 'other', requestId: 'other' },
    { msg: 'swept' },
  ]);
  expect(lines.at(-1)).not.toContain('requestId');
});
