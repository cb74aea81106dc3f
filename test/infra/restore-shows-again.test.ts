import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBot } from '../../bot/app/start';
import { createLog } from '../../bot/log/log';
import { createStorageCopy } from '../../bot/store/storage-copy';
import { makeBackup } from '../../infra/backup/make-backup';
import { restoreBackup } from '../../infra/backup/restore-backup';
import { type Organisation, startOrganisation } from '../support/organisation/organisation';
import { putOut, says } from '../support/organisation/send-note';
import { emptyAccount } from '../support/store/own-storage';
import { noIdentity, settingsWith } from '../support/teams/edge';

let folder: string;
let at: Organisation;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'akkoord-again-'));
  at = await startOrganisation();
});

afterAll(async () => {
  await at.close();
  await rm(folder, { recursive: true });
});

test('after a backup is put back no card shows an answer that came later, and who gave it can give it again', async () => {
  const round = await putOut(at, 'Auteur met een back-up');
  await at.teams.person('Ada').clicks(round.lgo, 'Akkoord');
  await says(at, round.status, 'Ada');
  const path = join(folder, 'akkoord.jsonl.gz');
  const copy = createStorageCopy(at.storage);
  await makeBackup(copy, path, '2026-03-04T09:00:00.000Z');
  await at.teams.person('Daan').clicks(round.directie, 'Akkoord');
  await Promise.all([says(at, round.status, 'Daan'), says(at, round.directie, 'Daan')]);

  const { storage, store, settings } = await emptyAccount();
  await restoreBackup(storage, store, path);
  const bot = await startBot({ ...settingsWith(noIdentity), storage: settings }, createLog('silent'));
  try {
    at.teams.connectTo(`http://127.0.0.1:${bot.port}`);
    for (const { id, conversation } of [round.status, round.directie]) {
      await at.teams.sees(conversation, (message) => message.id === id && !message.words.includes('Daan'));
    }
    await at.teams.person('Daan').clicks(round.directie, 'Akkoord');
    await says(at, round.status, 'Daan');
  } finally {
    await bot.stop();
    await at.restartBot();
  }
});
