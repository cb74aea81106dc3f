import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from '../run-npm';

/**
 * Makes a folder that holds what `npm start` needs and nothing else: the built bot and its production packages, as the
 * lock file has them. What was in the folder is gone. Takes its packages from the npm registry.
 */
export function stageWebApp(root: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  runNpm(['run', '--silent', 'build', '--', '--outDir', join(folder, 'dist')], { cwd: root, stdio: 'inherit' });
  for (const name of ['package.json', 'package-lock.json', 'LICENSE']) cpSync(join(root, name), join(folder, name));
  runNpm(['ci', ...forWebApp], { cwd: folder, stdio: 'inherit' });
  removeUnread(join(folder, 'node_modules'));
}

/** Half of what npm installs is for who develops: types, sources in TypeScript and maps to them. No server reads those. */
export function removeUnread(packages: string): void {
  for (const entry of readdirSync(packages, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && /\.(map|[cm]?ts)$/.test(entry.name)) rmSync(join(entry.parentPath, entry.name));
  }
}

/**
 * The web app is Linux, whatever system makes the zip. No package needs its install script: those that have one only try
 * to build what they can do without. Commands in `.bin` are links, which a zip does not keep.
 */
const forWebApp = [
  '--omit=dev',
  ...['--os=linux', '--cpu=x64', '--libc=glibc'],
  ...['--ignore-scripts', '--no-bin-links', '--loglevel=error'],
];
