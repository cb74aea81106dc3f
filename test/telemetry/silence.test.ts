import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');

/** A bot that is killed after 20 s does not log that it stopped, and does not note its work. */
const mostMs = 10_000;

let silent: Server;
let port: number;

beforeAll(async () => {
  silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  ({ port } = silent.address() as AddressInfo);
});
afterAll(() => silent.close());

/** Returns the milliseconds that stopping takes, in a process of its own. */
async function stopWith(destinations: { otlpEndpoint: string; applicationInsights: string }): Promise<number> {
  const program = `
    process.env.APPLICATION_INSIGHTS_NO_STATSBEAT = 'true';
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const { startTelemetry } = require('./bot/telemetry/start-telemetry');
    const { meter, tracer, stop } = startTelemetry(${JSON.stringify(destinations)}, log);
    meter.createCounter('clicks').add(1);
    tracer.startSpan('click').end();
    const asked = performance.now();
    stop().then(() => console.log(performance.now() - asked)).then(process.exit);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', program], { cwd: root });
  return Number(stdout);
}

test.each([
  ['a collector', () => ({ otlpEndpoint: `http://127.0.0.1:${port}`, applicationInsights: '' })],
  [
    'Application Insights',
    () => ({
      otlpEndpoint: '',
      applicationInsights: `InstrumentationKey=3a5d8e20-1f64-4c7b-8a0e-6b9f2d4c1e02;IngestionEndpoint=https://127.0.0.1:${port}`,
    }),
  ],
])('when %s says nothing, the bot stops in time all the same', async (_where, destinations) => {
  expect(await stopWith(destinations())).toBeLessThan(mostMs);
});
