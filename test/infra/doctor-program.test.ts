import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { emptyAccount } from '../support/store/own-storage';

const rights = 'lezen, schrijven en verwijderen in';

test('the whole examination names every point, goes on after a bad one and ends with code 1', async () => {
  const { connectionString, store } = await emptyAccount();
  await store.prepare();
  const env = {
    AKKOORD_AUTH: 'off',
    AZURE_STORAGE_CONNECTION_STRING: connectionString,
    AKKOORD_PUBLIC_URL: 'http://127.0.0.1:1',
    AKKOORD_TENANTS: 'organisatie',
  };
  const { lines, code } = await doctor({ ...env, AKKOORD_OPENID_METADATA: '' });
  expect(lines.map((line) => line.split(/[:.]/)[1]?.trim())).toEqual([
    'de instellingen',
    `${rights} de tabel Proposals`,
    `${rights} de tabel Directory`,
    `${rights} de bestanden`,
    'de klok van deze machine',
    'elke rij in de opslag is te lezen',
    'de bestanden van de voorstellen',
    'de partijen en hun kanalen',
    'de secretarissen',
    'de bot antwoordt op AKKOORD_PUBLIC_URL',
    'de sleutels van Teams',
    'het pakket voor Teams',
    'de bot is te zien in Teams',
  ]);
  expect(lines.at(-1)).toBe('- niet nagegaan: de bot is te zien in Teams. Zoek Akkoord in Teams en zeg: hallo');
  expect(code).toBe(1);
});

test('every wrong setting is named at once', async () => {
  const { lines, code } = await doctor({ AKKOORD_AUTH: 'off', PORT: 'veel', AZURE_STORAGE_CONNECTION_STRING: '' });
  expect(lines).toEqual([
    '✗ niet in orde: de instellingen. PORT moet een getal van 0 tot en met 65535 zijn.',
    expect.stringContaining('precies één van beide.'),
    '- niet nagegaan: al het andere. Los eerst de instellingen op.',
  ]);
  expect(code).toBe(1);
});

async function doctor(env: Record<string, string>) {
  const cwd = resolve(__dirname, '..', '..');
  const child = spawn(process.execPath, ['--import', 'tsx', 'infra/doctor/doctor.ts'], {
    cwd,
    env: { ...process.env, ...env },
  });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { lines: `${stdout}${stderr}`.trimEnd().split('\n'), code };
}
