import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** A page of the documentation. `path` starts at the top of the repository. */
export interface Page {
  path: string;
  text: string;
}

/** The README and everything in docs. */
export function allPages(): Page[] {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  return ['README.md', ...inDocs.map((file) => join('docs', file))].map(pageAt);
}

export function pageAt(path: string): Page {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** Returns the links and pictures of a page inside the repository, as paths from its top. */
export function targetsOf({ path, text }: Page): string[] {
  const found = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(
    ([, link, attribute]) => link ?? attribute ?? '',
  );
  return found
    .map((target) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
    .map((target) => relative(root, resolve(root, dirname(path), target)));
}

/** Returns the texts in a page between these marks, within one paragraph. */
export function between({ text }: Page, open: string, close: string): string[] {
  const paragraphs = text.replace(/```.*?```/gs, '').split(/\n\s*\n/);
  return paragraphs.flatMap((paragraph) =>
    paragraph
      .split(open)
      .slice(1)
      .filter((_, index) => open !== close || index % 2 === 0)
      .map((rest) => (rest.split(close)[0] ?? '').replace(/\s+/g, ' ')),
  );
}
