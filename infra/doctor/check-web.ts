import { bad, type Finding, good } from './finding';

const patienceMs = 10_000;
/** Only the bot can try its own rights in storage: check-storage tries the rights of the person who runs the doctor. */
const aboutBot =
  'Start de bot, en kijk in zijn log of hij bij zijn opslag kan. Een nieuwe rol werkt soms pas na tien minuten.';
const usualOpenIdMetadata = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/** Reports whether the bot answers at its address, and whether the keys of Teams can be fetched. */
export async function checkWeb(publicUrl: string, openIdMetadata = usualOpenIdMetadata): Promise<Finding[]> {
  return Promise.all([
    checkAddress('de bot antwoordt op AKKOORD_PUBLIC_URL', `${publicUrl}/healthz`, aboutBot),
    checkAddress('de sleutels van Teams', openIdMetadata, 'Kijk of het netwerk dit adres toelaat.'),
  ]);
}

async function checkAddress(about: string, url: string, whatToDo: string): Promise<Finding> {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(patienceMs) });
    return status === 200 ? good(about) : bad(about, `${url} antwoordt met ${status}. ${whatToDo}`);
  } catch {
    return bad(about, `${url} antwoordt niet. ${whatToDo}`);
  }
}
