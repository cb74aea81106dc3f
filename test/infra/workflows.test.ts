import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import manifest from '../../package.json';

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  strategy?: { matrix: { node?: string[] } };
  uses?: string;
  steps?: { uses?: string; run?: string }[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = resolve(__dirname, '../../.github/workflows');
const files = readdirSync(folder);
const workflows = files.map((file) => [file, read(file)] as const);

test('there is a look for advisories, a check, a look by CodeQL and a release', () => {
  expect(files.sort()).toEqual(['advisories.yml', 'check.yml', 'codeql.yml', 'release.yml']);
});

test('advisories are asked for on every change and once a week', () => {
  const { on, jobs } = read('advisories.yml');
  expect(Object.keys(on)).toEqual(['push', 'pull_request', 'schedule']);
  expect(Object.keys(jobs)).toEqual(['osv', 'signatures', 'review']);
});

test('the check runs on Node 20, 22, 24 and 26, of 20 on the oldest that package.json allows', () => {
  expect(read('check.yml').jobs.check?.strategy?.matrix.node).toEqual(['20.19', '22', '24', '26']);
  expect(manifest.engines.node).toBe('>=20.19');
});

describe.each(workflows)('%s', (_file, workflow) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  test('only runs scripts that package.json has', () => {
    const named = steps.flatMap(({ run = '' }) => [...run.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script));
    expect(named.filter((script) => !Object.hasOwn(manifest.scripts, script ?? ''))).toEqual([]);
  });

  test('may read the code and nothing else, unless a job says what more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('never gives the rights of this repository to the code of a pull request', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });

  test('takes each action at one commit, not at a tag that can move', () => {
    const used = [...jobs, ...steps].flatMap(({ uses }) => (uses ? [uses] : []));
    expect(used.filter((action) => !/^(\.\/|[\w/-]+@[0-9a-f]{40}$)/.test(action))).toEqual([]);
  });

  test('puts nothing that others write into a shell command', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('stops by itself', () => {
    expect(jobs.filter((job) => job.steps && !job['timeout-minutes'])).toEqual([]);
  });
});

test('a job that may write only reports what CodeQL found, or makes the release', () => {
  const more = workflows.flatMap(([file, { jobs }]) =>
    Object.values(jobs).flatMap(({ permissions }) => (permissions ? [[file, permissions]] : [])),
  );
  expect(more).toEqual([
    ['codeql.yml', { contents: 'read', 'security-events': 'write' }],
    ['release.yml', { contents: 'write', 'id-token': 'write', attestations: 'write' }],
  ]);
});

function read(file: string) {
  return parse(readFileSync(join(folder, file), 'utf8')) as Workflow;
}
