import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../manifest/read-environment';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-env-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('one’s own file goes before the shared one, and what is given at the command before both', async () => {
  await writeFile(join(folder, '.env.dev'), 'BOT_ID=shared\nTEAMS_APP_ID=shared\nAPP_NAME_SUFFIX=" (dev)"\n');
  await writeFile(join(folder, '.env.dev.user'), 'BOT_ID=own\nTEAMS_APP_ID=own\n');
  expect(await readEnvironment(folder, 'dev', { BOT_ID: 'given' })).toEqual({
    BOT_ID: 'given',
    TEAMS_APP_ID: 'own',
    APP_NAME_SUFFIX: ' (dev)',
  });
});

test('a line that is left empty counts as not given', async () => {
  await writeFile(join(folder, '.env.dev'), 'BOT_ID=shared\n');
  await writeFile(join(folder, '.env.dev.user'), 'BOT_ID=\n');
  expect(await readEnvironment(folder, 'dev', { BOT_ID: ' ' })).toEqual({ BOT_ID: 'shared' });
});

test('an environment without files has only what is given', async () => {
  expect(await readEnvironment(folder, 'local', { BOT_ID: 'given' })).toEqual({ BOT_ID: 'given' });
});
