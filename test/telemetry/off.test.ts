import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(__dirname, '../..');

/** Loads the whole bot and starts telemetry; gives the packages of OpenTelemetry that are loaded then. */
async function loadedWith(otlpEndpoint: string): Promise<string[]> {
  const program = `
    require('./bot/start');
    require('./bot/telemetry/start-telemetry').startTelemetry({ otlpEndpoint: '${otlpEndpoint}', applicationInsights: '' }, console);
    const names = Object.keys(require.cache).map((path) => /@opentelemetry.([\\w-]+)/.exec(path)?.[1]);
    console.log(JSON.stringify([...new Set(names.filter(Boolean))]));
    process.exit();`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', '-e', program], { cwd: root });
  return JSON.parse(stdout);
}

test('without an address nothing is loaded that could send anything', async () => {
  expect(await loadedWith('')).toEqual(['api']);
  expect(await loadedWith('http://127.0.0.1:1')).toContain('exporter-metrics-otlp-http');
});
