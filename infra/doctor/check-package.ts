import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { type AppParts, packageProblems } from '../../manifest/make-app-package';
import { bad, type Finding, good } from './finding';

/** Reports whether the Teams app package (zip) is for the bot with this app id, and whether Teams would accept it. */
export async function checkPackage(path: string, appId: string): Promise<Finding> {
  const about = `het pakket voor Teams, ${path}`;
  try {
    const parts = await partsOf(await JSZip.loadAsync(await readFile(path)));
    const botId = botIdOf(JSON.parse(parts.manifest))?.toLowerCase();
    if (botId !== appId) {
      return bad(about, `Daarin staat bot ${botId ?? '(geen)'}, maar MicrosoftAppId is ${appId}. Maak het opnieuw.`);
    }
    const [problem] = await packageProblems(parts);
    return problem ? bad(about, `Teams neemt dit niet aan. ${problem} Maak het opnieuw: npm run package`) : good(about);
  } catch {
    return bad(about, 'Dit is geen leesbaar pakket met een manifest.json. Maak het opnieuw: npm run package');
  }
}

async function partsOf(zip: JSZip): Promise<AppParts> {
  const read = async (name: string) => (await zip.file(name)?.async('nodebuffer')) ?? Buffer.alloc(0);
  return {
    manifest: String(await read('manifest.json')),
    english: String(await read('en.json')),
    color: await read('color.png'),
    outline: await read('outline.png'),
  };
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
