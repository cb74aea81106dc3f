import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { scripts } from '../../package.json';

const root = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const launch: Launch = JSON.parse(read('.vscode/launch.json'));
const { tasks }: { tasks: Task[] } = JSON.parse(read('.vscode/tasks.json'));
const environments = [
  { environment: 'dev', project: 'm365agents.yml' },
  { environment: 'local', project: 'm365agents.local.yml' },
  { environment: 'playground', project: 'm365agents.playground.yml' },
];

interface Launch {
  configurations: { name: string; program?: string; preLaunchTask?: string }[];
  compounds: { configurations: string[]; preLaunchTask: string }[];
}

interface Task {
  label: string;
  command?: string;
  dependsOn?: string[];
  args?: { env?: string };
}

interface Step {
  uses: string;
  with: Record<string, unknown>;
  writeToEnvironmentFile?: Record<string, string>;
}

describe.each(environments)('the toolkit finds what $project names', ({ environment, project }) => {
  const { environmentFolderPath, ...lifecycle } = parse(read(project));
  const steps: Step[] = ['provision', 'deploy', 'publish'].flatMap((phase) => lifecycle[phase] ?? []);

  test('every npm script exists', () => {
    const asked = steps.filter(({ uses }) => uses === 'cli/runNpmCommand').map((step) => String(step.with.args));
    const unknown = missingScripts(asked.map((args) => `npm ${args}`));
    expect(unknown).toEqual([]);
  });

  test('every file that is not made on the way exists', () => {
    const paths = steps.flatMap((step) =>
      Array.from(JSON.stringify(step.with).matchAll(/"\.\/([^"]+)"/g), ([, path = '']) => path),
    );
    const made = /^(out(\/|$)|\.localConfigs$)/;
    expect(paths.filter((path) => !made.test(path) && !existsSync(join(root, path)))).toEqual([]);
  });

  test('every variable has its row in the environment file, or is a secret that an earlier step writes', () => {
    const known = new Set(Object.keys(parseEnv(read(`${environmentFolderPath}/.env.${environment}`))));
    const unknown = steps.flatMap((step) => {
      const unmet = variablesIn(JSON.stringify(step.with)).filter((name) => !known.has(name));
      for (const name of Object.values(step.writeToEnvironmentFile ?? {})) if (isSecret(name)) known.add(name);
      return unmet;
    });
    expect(unknown).toEqual([]);
  });

  test('a variable that a step writes has its row there too, unless it is a secret', () => {
    const known = Object.keys(parseEnv(read(`env/.env.${environment}`)));
    const written = steps.flatMap((step) => Object.values(step.writeToEnvironmentFile ?? {}));
    expect(written.filter((name) => !isSecret(name) && !known.includes(name))).toEqual([]);
  });
});

test('F5 names only tasks, configurations, programs, scripts and environments that exist', () => {
  const labels = tasks.map(({ label }) => label);
  const named = [...launch.configurations, ...launch.compounds].flatMap(({ preLaunchTask }) => preLaunchTask ?? []);
  const depended = tasks.flatMap(({ dependsOn }) => dependsOn ?? []);
  expect([...named, ...depended].filter((label) => !labels.includes(label))).toEqual([]);

  const names = launch.configurations.map(({ name }) => name);
  const together = launch.compounds.flatMap(({ configurations }) => configurations);
  expect(together.filter((name) => !names.includes(name))).toEqual([]);

  // biome-ignore lint/suspicious/noTemplateCurlyInString: the editor's own placeholder
  const programs = launch.configurations.flatMap(({ program }) => program?.replace('${workspaceFolder}/', '') ?? []);
  expect(programs.filter((path) => !existsSync(join(root, path)))).toEqual([]);

  expect(missingScripts(tasks.flatMap(({ command }) => command ?? []))).toEqual([]);
  const used = tasks.flatMap(({ args }) => args?.env ?? []);
  expect(used.filter((name) => !environments.some(({ environment }) => environment === name))).toEqual([]);
});

test('Teams opens with the app that F5 made', () => {
  const [, ...prefixed] = read('.vscode/launch.json').split('${{local:');
  const names = prefixed.map((text) => text.slice(0, text.indexOf('}')));
  expect([...new Set(names)]).toEqual(['TEAMS_APP_ID']);
});

/** Returns the npm scripts that these commands run and that do not exist. */
function missingScripts(commands: readonly string[]): string[] {
  return commands.flatMap((command) => {
    const [, name] = /^npm run (\S+)/.exec(command) ?? [];
    return name !== undefined && !(name in scripts) ? [name] : [];
  });
}

function variablesIn(text: string): string[] {
  return Array.from(text.matchAll(/\$\{\{(\w+)\}\}/g), ([, name = '']) => name);
}

/** The toolkit keeps these apart, in a file that git ignores. */
function isSecret(name: string): boolean {
  return name.startsWith('SECRET_');
}
