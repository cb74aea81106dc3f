import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');

/** Loads the whole bot and starts telemetry. Returns the packages of OpenTelemetry that are then loaded. */
async function loadedWith(destinations: { otlpEndpoint: string; applicationInsights: string }): Promise<string[]> {
  const program = `
    require('./bot/app/start');
    require('./bot/telemetry/start-telemetry').startTelemetry(${JSON.stringify(destinations)}, console);
    const names = Object.keys(require.cache).map((path) => /@opentelemetry.([\\w-]+)/.exec(path)?.[1]);
    console.log(JSON.stringify([...new Set(names.filter(Boolean))]));
    process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', program], { cwd: root });
  return JSON.parse(stdout);
}

test('without an address nothing is loaded that could send anything', async () => {
  expect(await loadedWith({ otlpEndpoint: '', applicationInsights: '' })).toEqual(['api']);
  expect(await loadedWith({ otlpEndpoint: 'http://127.0.0.1:1', applicationInsights: '' })).toContain(
    'exporter-metrics-otlp-http',
  );
});

test('the connection string of Application Insights is enough to send there', async () => {
  const applicationInsights =
    'InstrumentationKey=3a5d8e20-1f64-4c7b-8a0e-6b9f2d4c1e02;IngestionEndpoint=https://127.0.0.1:1';
  expect(await loadedWith({ otlpEndpoint: '', applicationInsights })).toContain('sdk-metrics');
});
