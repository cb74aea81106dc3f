import { createAzureStore } from '../../bot/store/azure-store';
import { createStorageCopy } from '../../bot/store/storage-copy';
import { restoreBackup } from './restore-backup';
import { countWords, run } from './run';

run('restore', async (path, storage) => {
  const copied = await restoreBackup(createStorageCopy(storage), createAzureStore(storage, { user: 'operator' }), path);
  // The file was put back as it is. The exit code tells a script that something in it was not whole.
  if (copied.broken.length > 0) process.exitCode = 2;
  return ['De back-up is teruggezet.', ...countWords(copied), 'U kunt de bot nu starten.'];
});
