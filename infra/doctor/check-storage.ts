import type { StorageProbe } from '../../bot/store/probe-storage';
import { whyNotSignedIn } from '../why-not-signed-in';
import { bad, type Finding, good } from './finding';

/**
 * Most seconds of difference between clocks. A lease lasts a minute by the clock of the process that took it, and
 * others judge it by their own.
 */
const mostClockDifferenceMs = 30_000;

export async function checkStorage(probe: StorageProbe, now: () => Date): Promise<Finding[]> {
  const tables = 'Storage Table Data Contributor';
  return [
    await checkRights('de tabel Proposals', tables, () => probe.table('Proposals')),
    await checkRights('de tabel Directory', tables, () => probe.table('Directory')),
    await checkRights('de bestanden', 'Storage Blob Data Contributor', probe.files),
    await checkClock(probe, now),
  ];
}

async function checkRights(what: string, role: string, attempt: () => Promise<void>): Promise<Finding> {
  const about = `lezen, schrijven en verwijderen in ${what}`;
  try {
    await attempt();
    return good(about);
  } catch (error) {
    return bad(about, whatToDo(error, role));
  }
}

function whatToDo(error: unknown, role: string): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status === 403) return `Geef uzelf op het opslagaccount de rol ${role}. Dat kan tot tien minuten duren.`;
  if (status === 404) return 'Die is er nog niet. Start de bot één keer: dan wordt alles aangemaakt.';
  return (
    whyNotSignedIn(error) ??
    'De opslag antwoordt niet. Kijk of de naam van het opslagaccount klopt en of het netwerk u toelaat.'
  );
}

async function checkClock(probe: StorageProbe, now: () => Date): Promise<Finding> {
  const about = 'de klok van deze machine';
  try {
    const differenceMs = Math.abs((await probe.time()).getTime() - now().getTime());
    if (differenceMs <= mostClockDifferenceMs) return good(about);
    const seconds = Math.round(differenceMs / 1_000);
    return bad(about, `Die verschilt ${seconds} seconden met die van de opslag. Zet hem gelijk.`);
  } catch {
    return bad(about, 'De opslag zegt niet hoe laat het is. Kijk of het netwerk u toelaat.');
  }
}
