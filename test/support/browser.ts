import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts a headless browser. On Linux (x64) nothing need be installed: Chromium with its libraries and one font comes
 * from npm. On other systems it is the Chrome or Edge of the machine. Close it when done.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return openInstalledBrowser();
  const folder = await unpackedChromium();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  });
}

async function openInstalledBrowser(): Promise<Browser> {
  try {
    return await chromium.launch({ channel: 'chrome' });
  } catch {
    return chromium.launch({ channel: 'msedge' });
  }
}

const root = resolve(__dirname, '../..');
const packageFolder = join(root, 'node_modules', '@sparticuz', 'chromium');

/**
 * Unpacks once (about 2 s, 210 MB), inside the package, so that it goes when the package goes. Test files run at the
 * same time and may start to unpack at the same time: each unpacks apart, and the first result is kept.
 */
async function unpackedChromium(): Promise<string> {
  const folder = join(packageFolder, 'unpacked');
  if (existsSync(folder)) return folder;
  const own = await mkdtemp(join(packageFolder, 'unpacking-'));
  await unpackInto(own);
  await writeFile(join(own, 'fonts.conf'), fontsConf(folder));
  await rename(own, folder).catch(async (error: unknown) => {
    await rm(own, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

/**
 * The package unpacks to the temporary folder, and its libraries only when it sees AWS, so this runs in a process that
 * sees both.
 */
async function unpackInto(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['-e', 'require("@sparticuz/chromium").executablePath()'], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
}

/** Uses the package's own font only, so that text looks the same on every machine. */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
