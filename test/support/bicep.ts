import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** The declarations of one Bicep file. Only Azure's own compiler can tell whether Azure knows a type or a property. */
export interface BicepFile {
  /** The file's path from the root of the repository. */
  path: string;
  tree: Node;
  parameters: readonly Declared[];
  outputs: readonly Declared[];
  modules: readonly { name: string; path: string; params: readonly string[] }[];
}

interface Declared {
  name: string;
  hasDefault: boolean;
  isDescribed: boolean;
  /** Values of `@allowed`; empty: any value. */
  allowed: readonly string[];
}

const folder = 'infra';

export async function readBicepFiles(): Promise<BicepFile[]> {
  const parse = await createBicepParser();
  const modules = readdirSync(join(folder, 'bicep')).map((name) => `bicep/${name}`);
  return ['azure.bicep', ...modules].map((name) => {
    const path = join(folder, name);
    return readBicep(path, parse(readFileSync(path, 'utf8')));
  });
}

export async function createBicepParser(): Promise<(text: string) => Node> {
  await Parser.init();
  const parser = new Parser();
  const grammar = readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
  parser.setLanguage(await Language.load(grammar));
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('The parser was given no language.');
    return tree.rootNode;
  };
}

/** Places where the text is not Bicep: `line: text`. */
export function syntaxErrors(tree: Node): string[] {
  return all(tree)
    .filter((node) => node.isError || node.isMissing)
    .map((node) => `${node.startPosition.row + 1}: ${node.text || node.type}`);
}

/** Names that expressions use without declaring them, except names of functions, types and properties. */
export function undeclaredNames(tree: Node): string[] {
  const kinds = ['parameter', 'variable', 'resource', 'module'].map((kind) => `${kind}_declaration`);
  const declared = new Set([
    ...kinds.flatMap((kind) => declarations(tree, kind)).map(nameOf),
    ...tree.descendantsOfType('for_statement').map((loop) => loop?.childForFieldName('initializer')?.text),
  ]);
  const used = all(tree).filter((node) => node.type === 'identifier' && isExpression(node));
  return used.map(({ text }) => text).filter((name) => !declared.has(name));
}

/** Returns the first object in the value of a declaration, or of an object's property. */
export function bodyOf(node: Node): ReadonlyMap<string, Node> {
  const [object] = node.type === 'object' ? [node] : node.descendantsOfType('object');
  const properties = (object?.namedChildren ?? []).filter((child) => child?.type === 'object_property');
  return new Map(
    properties.flatMap((property) => {
      const [key, value] = property?.namedChildren ?? [];
      return key && value ? [[unquote(key), value] as const] : [];
    }),
  );
}

/**
 * Returns the bodies of all resources of one type, such as `Microsoft.Web/sites`, that are made here, not looked up.
 */
export function resourcesOf(files: readonly BicepFile[], type: string): ReadonlyMap<string, Node>[] {
  return files
    .flatMap(({ tree }) => declarations(tree, 'resource_declaration'))
    .filter((node) => !node.children.some((child) => child?.type === 'existing'))
    .filter((node) => node.namedChildren.some((child) => child && unquote(child).split('@')[0] === type))
    .map(bodyOf);
}

function readBicep(path: string, tree: Node): BicepFile {
  return {
    path,
    tree,
    parameters: declarations(tree, 'parameter_declaration').map(declared),
    outputs: declarations(tree, 'output_declaration').map(declared),
    modules: declarations(tree, 'module_declaration').map((node) => {
      const params = bodyOf(node).get('params');
      const file = node.namedChildren[1];
      return {
        name: nameOf(node),
        path: join(folder, file ? unquote(file) : ''),
        params: params ? [...bodyOf(params).keys()] : [],
      };
    }),
  };
}

function declared(node: Node): Declared {
  const decorators = node.previousNamedSibling?.type === 'decorators' ? node.previousNamedSibling : undefined;
  const calls = decorators?.descendantsOfType('call_expression').flatMap((call) => call ?? []) ?? [];
  const allowed = calls.find((call) => call.text.startsWith('allowed('));
  return {
    name: nameOf(node),
    hasDefault: node.namedChildCount > 2,
    isDescribed: calls.some((call) => call.text.startsWith('description(')),
    allowed: allowed?.descendantsOfType('string').flatMap((text) => (text ? unquote(text) : [])) ?? [],
  };
}

function declarations(tree: Node, type: string): Node[] {
  return tree.descendantsOfType(type).flatMap((node) => node ?? []);
}

function nameOf(declaration: Node): string {
  return declaration.namedChildren[0]?.text ?? '';
}

function isExpression(node: Node): boolean {
  const parent = node.parent;
  if (parent?.type === 'type' || parent?.childForFieldName('function')?.id === node.id) return false;
  const isName = /_declaration$|^object_property$|^for_statement$/.test(parent?.type ?? '');
  return !(isName && parent?.namedChildren[0]?.id === node.id);
}

function unquote(node: Node): string {
  return node.text.replace(/^'|'$/g, '');
}

function all(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => (child ? all(child) : []))];
}
