import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file of the page, as it is sent. */
export interface PageFile {
  bytes: Uint8Array;
  gzipped: Uint8Array;
  headers: Readonly<Record<string, string>>;
}

/**
 * The folder that `npm run build` makes of bot/tab/page: beside the built bot, or in `dist` when the bot runs from its
 * sources.
 */
export function pageFolder(): string {
  const places = ['../../tab-page', '../../dist/tab-page'].map((path) => resolve(__dirname, path));
  return places.find((path) => existsSync(path)) ?? '';
}

/** Hosts that may frame the page: https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements. */
const hosts = [
  'https://*.cloud.microsoft',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.microsoft365.com',
  'https://*.office.com',
].join(' ');

/** teams-js asks Microsoft for its list of hosts. */
const teamsHosts = 'https://res.cdn.office.net';

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  `connect-src 'self' ${teamsHosts}`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${hosts}`,
].join('; ');

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** Reads the built page once, by the paths below `/tab/`; the page itself is at the empty path. */
export function readPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  if (folder === '') return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).replaceAll(sep, '/');
      const type = contentTypes[extname(name)];
      if (!type) return [];
      const bytes = readFileSync(path);
      return [[name === 'index.html' ? '' : name, { bytes, gzipped: gzipSync(bytes), headers: headersOf(name, type) }]];
    }),
  );
}

/** A built file is named after its content, so that a browser may keep it for good; the page itself is asked anew. */
function headersOf(name: string, type: string): Record<string, string> {
  const isNamedByContent = name.startsWith('assets/');
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentPolicy,
    'Cache-Control': isNamedByContent ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  };
}
