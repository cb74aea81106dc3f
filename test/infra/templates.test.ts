import { existsSync, readFileSync } from 'node:fs';
import { type BicepFile, createBicepParser, readBicepFiles, syntaxErrors, undeclaredNames } from '../support/bicep';

const outputs = ['BOT_AZURE_APP_SERVICE_RESOURCE_ID', 'BOT_DOMAIN', 'BOT_ID', 'BOT_TENANT_ID', 'STORAGE_ACCOUNT_NAME'];

let files: BicepFile[];
let entry: BicepFile;
beforeAll(async () => {
  files = await readBicepFiles();
  entry = fileAt('infra/azure.bicep');
});

test('every file is Bicep', () => {
  expect(files.flatMap(({ path, tree }) => syntaxErrors(tree).map((error) => `${path}:${error}`))).toEqual([]);
});

test('a mistake in the syntax is found, with its line', async () => {
  const parse = await createBicepParser();
  expect(syntaxErrors(parse('param name string\nvar host = {\n  name: name\n'))).toEqual(['3: }']);
  expect(syntaxErrors(parse('param name string\nvar host = {\n  name: name\n}\n'))).toEqual([]);
});

test('every name that is used is declared', () => {
  expect(files.flatMap(({ path, tree }) => undeclaredNames(tree).map((name) => `${path}: ${name}`))).toEqual([]);
});

test('every parameter is used', () => {
  const unused = files.flatMap(({ path, tree, parameters }) => {
    const used = tree.descendantsOfType('identifier').flatMap((node) => node?.text ?? []);
    return parameters
      .filter(({ name }) => used.filter((other) => other === name).length < 2)
      .map(({ name }) => `${path}: ${name}`);
  });
  expect(unused).toEqual([]);
});

test('every parameter and every output says what it is', () => {
  const silent = files.flatMap(({ path, parameters, outputs }) =>
    [...parameters, ...outputs].filter(({ isDescribed }) => !isDescribed).map(({ name }) => `${path}: ${name}`),
  );
  expect(silent).toEqual([]);
});

test('a module gets every parameter that it asks for, and no other', () => {
  for (const { name, path, params } of entry.modules) {
    const { parameters } = fileAt(path);
    const asked = parameters.filter(({ hasDefault }) => !hasDefault).map((parameter) => parameter.name);
    const known = parameters.map((parameter) => parameter.name);
    expect({ name, missing: asked.filter((one) => !params.includes(one)) }).toEqual({ name, missing: [] });
    expect({ name, unknown: params.filter((one) => !known.includes(one)) }).toEqual({ name, unknown: [] });
  }
});

test('every file in the folder is a module of the whole', () => {
  const paths = [entry.path, ...new Set(entry.modules.map(({ path }) => path))];
  expect(paths.sort()).toEqual(files.map(({ path }) => path).sort());
});

test('a value that is asked of a module is one of its outputs', () => {
  const asked = [...entry.tree.text.matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
  expect(asked).not.toEqual([]);
  for (const [text, name, output] of asked) {
    const module = entry.modules.find((one) => one.name === name);
    const given = module ? fileAt(module.path).outputs.map((one) => one.name) : [];
    expect({ text, isGiven: given.includes(output ?? '') }).toEqual({ text, isGiven: true });
  }
});

test('the parameters file gives only parameters that exist, and all that have no default', () => {
  const { parameters } = JSON.parse(readFileSync('infra/azure.parameters.json', 'utf8'));
  const known = entry.parameters.map(({ name }) => name);
  const required = entry.parameters.filter(({ hasDefault }) => !hasDefault).map(({ name }) => name);
  expect(known).toEqual(expect.arrayContaining(Object.keys(parameters)));
  expect(Object.keys(parameters)).toEqual(expect.arrayContaining(required));
});

test('the outputs of a deployment have the names that the rest of the project uses', () => {
  const given = entry.outputs.map(({ name }) => name).sort();
  expect(given).toEqual(outputs);
  const project = existsSync('m365agents.yml') ? readFileSync('m365agents.yml', 'utf8') : '';
  const used = [...project.matchAll(/\$\{\{((?:BOT|STORAGE)_\w+)\}\}/g)].map(([, name]) => name);
  expect(given).toEqual(expect.arrayContaining(used));
});

function fileAt(path: string): BicepFile {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file;
}
