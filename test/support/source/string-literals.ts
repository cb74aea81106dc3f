import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseSync } from '@swc/core';

const root = resolve(__dirname, '../../..');

export interface Literal {
  /** The file's path from the top of the repository. */
  file: string;
  /** A template is one text, with `…` for each value in it. */
  text: string;
}

/** Returns every text in the code of this folder, but for the paths of imports. */
export function literalsIn(folder: string): Literal[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return files.flatMap((name) => {
    const file = join(folder, name);
    return textsOf(readFileSync(join(root, file), 'utf8')).map((text) => ({ file, text }));
  });
}

export function textsOf(code: string): string[] {
  return textsBelow(parseSync(code, { syntax: 'typescript' }));
}

function textsBelow(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(textsBelow);
  if (!hasType(node)) return Object.values(node).flatMap(textsBelow);
  if (node.type === 'StringLiteral' && 'value' in node) return [String(node.value)];
  const isModule = 'source' in node && /^(Import|Export)/.test(node.type);
  const children = Object.entries(node).filter(([name]) => !(isModule && name === 'source'));
  return [...templateText(node), ...children.flatMap(([, child]) => textsBelow(child))];
}

function templateText(node: object): string[] {
  if (!('quasis' in node) || !Array.isArray(node.quasis)) return [];
  return [node.quasis.map((part) => String(part.cooked ?? part.raw)).join('…')];
}

function hasType(node: object): node is { type: string } {
  return 'type' in node && typeof node.type === 'string';
}
