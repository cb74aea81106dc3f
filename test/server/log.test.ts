import { Writable } from 'node:stream';
import { createLog, logConsole } from '../../bot/log';

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

test('what a library writes to the console becomes a line of the log', () => {
  const lines: string[] = [];
  const console = { warn() {}, error() {} } as Pick<Console, 'warn' | 'error'>;
  logConsole(console, logTo(lines));
  console.error('Error finding key for token.\n-----BEGIN RSA PUBLIC KEY-----');
  expect(JSON.parse(lines.join())).toMatchObject({ level: 20, said: 'Error finding key for token.' });
});
