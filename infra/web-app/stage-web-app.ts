import { cpSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fontFiles } from '../../bot/memo/certificate/paper';
import { runNpm } from '../run-npm';

/**
 * Makes a folder with all that `npm start` needs and nothing else: the built bot, and its production packages by the
 * lock file from the npm registry. Anything that was in the folder is removed.
 */
export function stageWebApp(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  runNpm(['run', '--silent', 'build', '--', '--outDir', join(folder, 'dist')], { cwd: root, stdio: 'inherit' });
  for (const name of ['package.json', 'package-lock.json', 'LICENSE']) cpSync(join(root, name), join(folder, name));
  runNpm(['ci', ...forWebApp], { cwd: folder, stdio: 'inherit' });
  removeUnread(join(folder, 'node_modules'));
}

/**
 * Half of the installed files are for developers: types, TypeScript sources and source maps. No server reads those, nor
 * fonts that no certificate has.
 */
export function removeUnread(packages: string): void {
  for (const entry of readdirSync(packages, { recursive: true, withFileTypes: true })) {
    const isUnread =
      /\.(map|[cm]?ts)$/.test(entry.name) || (entry.name.endsWith('.ttf') && !fonts.includes(entry.name));
    if (entry.isFile() && isUnread) rmSync(join(entry.parentPath, entry.name));
  }
}

const fonts = Object.values(fontFiles).map((file) => basename(file));

/**
 * The web app runs on Linux, whatever system makes the zip. Install scripts are skipped, because each only tries to
 * build an optional part. `.bin` holds links, which a zip does not keep.
 */
const forWebApp = [
  '--omit=dev',
  ...['--os=linux', '--cpu=x64', '--libc=glibc'],
  ...['--ignore-scripts', '--no-bin-links', '--loglevel=error'],
];
