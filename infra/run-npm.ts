import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';

/**
 * Runs the npm that runs this program, because the name of its command differs from system to system. Returns its
 * output, unless the options send that elsewhere. Throws when it fails.
 */
export function runNpm(args: readonly string[], options: ExecFileSyncOptions): string {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Start dit met npm run.');
  return String(execFileSync(process.execPath, [npm, ...args], options));
}
