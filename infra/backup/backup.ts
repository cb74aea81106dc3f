import { createStorageCopy } from '../../bot/store/storage-copy';
import { makeBackup } from './make-backup';
import { countWords, run } from './run';

run('backup', async (path, storage) => {
  const copied = await makeBackup(createStorageCopy(storage), path, new Date().toISOString());
  return [
    `De back-up staat in ${path}.`,
    ...countWords(copied),
    'In dit bestand staan persoonsgegevens en de sleutel van de downloadlinks. Bewaar het op een veilige plaats.',
  ];
});
