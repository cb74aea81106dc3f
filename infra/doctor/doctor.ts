import { parseArgs } from 'node:util';
import { readSettings, type Settings } from '../../bot/settings/settings';
import { createAzureStore } from '../../bot/store/azure-store';
import { createStorageProbe } from '../../bot/store/probe-storage';
import { createStorageCopy } from '../../bot/store/storage-copy';
import { checkFiles } from './check-files';
import { checkPackage } from './check-package';
import { checkParties } from './check-parties';
import { checkRows } from './check-rows';
import { checkStorage } from './check-storage';
import { checkWeb } from './check-web';
import { bad, type Finding, good, lineOf, unchecked } from './finding';

const { values } = parseArgs({ options: { manifest: { type: 'string' } } });
examine(values.manifest).then((findings) => {
  for (const finding of findings) console.log(lineOf(finding));
  if (findings.some(({ outcome }) => outcome === 'bad')) process.exitCode = 1;
});

async function examine(manifest: string | undefined): Promise<Finding[]> {
  const settings = readSettings(process.env);
  if ('problems' in settings) {
    const problems = settings.problems.map((problem) => bad('de instellingen', problem));
    return [...problems, unchecked('al het andere', 'Los eerst de instellingen op.')];
  }
  const { storage, tenants, secretaries, publicUrl, identity } = settings;
  const store = createAzureStore(storage, { user: 'operator' });
  const metadata = identity.kind === 'bot' ? identity.openIdMetadata : undefined;
  return [
    good('de instellingen'),
    ...(await checkStorage(createStorageProbe(storage), () => new Date())),
    await checkRows(createStorageCopy(storage)),
    await checkFiles(store),
    ...(await checkParties(store, tenants, secretaries)),
    ...(await checkWeb(publicUrl, metadata)),
    await aboutPackage(settings, manifest),
    unchecked('de bot is te zien in Teams', 'Zoek Akkoord in Teams en zeg: hallo'),
  ];
}

async function aboutPackage({ identity }: Settings, manifest: string | undefined): Promise<Finding> {
  const about = 'het pakket voor Teams';
  if (manifest === undefined) return unchecked(about, 'Noem het: npm run doctor -- --manifest out/akkoord-dev.zip');
  if (identity.kind === 'off') return unchecked(about, 'Met AKKOORD_AUTH=off heeft de bot geen id.');
  return checkPackage(manifest, identity.appId);
}
