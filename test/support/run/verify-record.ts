import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** `npm run verify` on files of its own. `end` removes them. */
export function createVerifier() {
  const folder = mkdtempSync(join(tmpdir(), 'vastlegging-'));
  const [record, note] = [join(folder, 'export.json'), join(folder, 'notitie')];
  return {
    note,
    run,
    verify(content: string, noteBytes?: Uint8Array) {
      writeFileSync(record, content);
      if (noteBytes) writeFileSync(note, noteBytes);
      return run([record, ...(noteBytes ? [note] : [])]);
    },
    end: () => rmSync(folder, { recursive: true }),
  };
}

/** Returns the script's output, line by line, and its exit code. */
function run(args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['infra/verify/verify.mjs', ...args], { cwd: root });
  return { said: `${stdout}${stderr}`.trimEnd().split('\n'), code: status };
}
