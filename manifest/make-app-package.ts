import { AppManifestUtils } from '@microsoft/app-manifest';
import JSZip from 'jszip';
import type { Env } from '../bot/settings/variable';
import { fillPlaceholders } from './fill-placeholders';
import { iconSizes } from './render-icon';

/** The parts of an app package, each as it stands in this folder. */
export interface AppParts {
  manifest: string;
  english: string;
  color: Buffer;
  outline: Buffer;
}

/**
 * Returns the zip that Teams takes, the same bytes for the same input, or every problem. A missing part is named in
 * Dutch; findings of Microsoft's schemas keep their own words.
 */
export async function makeAppPackage(parts: AppParts, env: Env): Promise<{ zip: Buffer } | { problems: string[] }> {
  const filled = fillPlaceholders(parts.manifest, env);
  if ('problems' in filled) return filled;
  const whole = { ...parts, manifest: filled.json };
  const problems = await packageProblems(whole);
  return problems.length > 0 ? { problems } : { zip: await zipOf(whole) };
}

/** Returns what Teams would refuse in these parts, with everything filled in. Throws when a text is no JSON. */
export async function packageProblems(parts: AppParts): Promise<string[]> {
  return [
    ...(await problemsIn('manifest.json', parts.manifest)),
    ...(await problemsIn('en.json', parts.english)),
    ...untranslatable(parts.manifest, parts.english),
    ...wrongIcons(parts),
  ];
}

/** Microsoft's package holds every published schema: a file that names one of these is checked without a network. */
async function problemsIn(file: string, json: string): Promise<string[]> {
  const content = JSON.parse(json);
  const schema = await AppManifestUtils.fetchSchema(content.$schema);
  // A language file's schema has patterns that are no regular expressions, for extensions that we do not have.
  for (const path of Object.keys(schema.patternProperties ?? {})) {
    if (!path.startsWith('^bots')) delete schema.patternProperties?.[path];
  }
  const problems = await AppManifestUtils.validateAgainstSchema(content, schema);
  return problems.map((problem) => `${file}: ${problem.trim()}`);
}

/** The schema of a language file lets any well-formed path through. */
function untranslatable(manifest: string, english: string): string[] {
  const paths = Object.keys(JSON.parse(english)).filter((path) => path !== '$schema');
  return paths
    .filter((path) => typeof valueAt(JSON.parse(manifest), path) !== 'string')
    .map((path) => `en.json: in manifest.json staat geen tekst bij ${path}.`);
}

/** Returns the value at `bots[0].commandLists[1].commands[2].title`. */
function valueAt(whole: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .reduce<unknown>((part, key) => (part instanceof Object ? Reflect.get(part, key) : undefined), whole);
}

function wrongIcons(parts: AppParts): string[] {
  const icons = [
    ['color', iconSizes.color],
    ['outline', iconSizes.outline],
  ] as const;
  return icons
    .filter(([name, size]) => sizeOfPng(parts[name]) !== `${size}x${size}`)
    .map(([name, size]) => `${name}.png moet een png van ${size} bij ${size} pixels zijn.`);
}

/** A PNG begins with eight bytes of its own, then a chunk `IHDR` that opens with width and height. */
function sizeOfPng(png: Buffer): string | undefined {
  const isPng = png.length >= 24 && png.toString('latin1', 1, 4) === 'PNG';
  return isPng ? `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}` : undefined;
}

async function zipOf({ manifest, english, color, outline }: AppParts): Promise<Buffer> {
  const zip = new JSZip();
  const files = { 'manifest.json': manifest, 'en.json': english, 'color.png': color, 'outline.png': outline };
  // A fixed date, so that a package differs only when its content does.
  for (const [name, content] of Object.entries(files)) zip.file(name, content, { date: new Date('2000-01-01') });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
