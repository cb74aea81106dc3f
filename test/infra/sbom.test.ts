import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

test('the SBOM names every package of the product, at its version, and none that only development needs', () => {
  // With an empty PATH, because on Windows `npm` is not a program that can be started by that name.
  execFileSync(process.execPath, ['--import', 'tsx', 'infra/sbom.ts'], {
    cwd: root,
    env: { ...process.env, PATH: '' },
  });
  const sbom = JSON.parse(readFileSync(resolve(root, 'out/akkoord.cdx.json'), 'utf8')) as {
    bomFormat: string;
    components: { 'bom-ref': string }[];
  };
  expect(sbom.bomFormat).toBe('CycloneDX');
  const listed = sbom.components.map((component) => component['bom-ref']);
  expect([...new Set(listed)].sort()).toEqual([...inProduct()].sort());
});

function inProduct() {
  const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string; dev?: boolean }>;
  };
  return new Set(
    Object.entries(lock.packages)
      .filter(([path, { dev }]) => path !== '' && !dev)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
  );
}
