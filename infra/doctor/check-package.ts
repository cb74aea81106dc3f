import { readFile } from 'node:fs/promises';
import { loadAsync } from 'jszip';
import { bad, type Finding, good } from './finding';

/** Whether the Teams app package (zip) is for the bot with this app id. */
export async function checkPackage(path: string, appId: string): Promise<Finding> {
  const about = `het pakket voor Teams, ${path}`;
  try {
    const zip = await loadAsync(await readFile(path));
    const manifest: unknown = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '');
    const botId = botIdOf(manifest)?.toLowerCase();
    if (botId === appId) return good(about);
    return bad(about, `Daarin staat bot ${botId ?? '(geen)'}, maar MicrosoftAppId is ${appId}. Maak het opnieuw.`);
  } catch {
    return bad(about, 'Dit is geen leesbaar pakket met een manifest.json. Maak het opnieuw: npm run package');
  }
}

function botIdOf(manifest: unknown): string | undefined {
  const [bot] = list(field(manifest, 'bots'));
  const id = field(bot, 'botId');
  return typeof id === 'string' ? id : undefined;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
