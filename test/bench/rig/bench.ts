import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Azurite, startAzurite } from '../../../infra/local/azurite';
import { compileBot } from '../../support/crash/compile-bot';
import { guidOf } from '../../support/teams/conversations';
import { testAppId, testIssuer } from '../../support/teams/token-signer';
import { type MeasuredProgram, startMeasured } from './measured-program';
import { type BenchTeams, startBenchTeams } from './stand-in-teams';

/** A figure of a bench. `atMost` and `atLeast`: its aim. */
export interface Finding {
  what: string;
  figure: number;
  unit: string;
  atMost?: number;
  atLeast?: number;
}

export interface Bench {
  teams: BenchTeams;
  /** The tenant for parts that need only one. */
  tenantId: string;
  rounds: number;
  /** Empty storage. */
  newStorage: () => { connectionString: string; isStorage: (host: string) => boolean };
  /** The whole bot, with its tokens checked. */
  startBot: (connectionString: string, tenants?: readonly string[]) => Promise<MeasuredProgram>;
  startBareBot: (options: { checksTokens: boolean }) => Promise<MeasuredProgram>;
  startRawStorage: (connectionString: string) => Promise<MeasuredProgram>;
}

export type Part = (bench: Bench) => Promise<Finding[]>;

const mostAccounts = 20;
/** An edit comes at most a second after the one before. */
const quietMs = 1_500;

/** Starts what all parts share, does the work, and stops it all again, however the work ended. */
export async function withBench(rounds: number, work: (bench: Bench) => Promise<void>): Promise<void> {
  const accounts = Array.from({ length: mostAccounts }, (_, index) => `bench${index}`);
  const folder = await compileBot(resolve(__dirname, '../programs'));
  const azurite = await startAzurite({ accounts: [...accounts] });
  const teams = await startBenchTeams();
  const started: MeasuredProgram[] = [];
  const tenantId = guidOf('tenant');

  async function start(name: string, env: Record<string, string>): Promise<MeasuredProgram> {
    const program = await startMeasured(folder, name, env);
    started.push(program);
    return program;
  }

  const identity = {
    MicrosoftAppId: testAppId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    MicrosoftAppPassword: 'geheim',
    AKKOORD_OPENID_METADATA: `${teams.serviceUrl}openid`,
    AKKOORD_TOKEN_ISSUER: testIssuer,
  };

  try {
    await work({
      teams,
      tenantId,
      rounds,
      newStorage: () => storageOf(azurite, accounts.pop()),
      startBot: (AZURE_STORAGE_CONNECTION_STRING, tenants = []) =>
        start('whole-bot', { ...identity, AZURE_STORAGE_CONNECTION_STRING, AKKOORD_TENANTS: tenants.join() }),
      startBareBot: ({ checksTokens }) => start('bare-bot', checksTokens ? identity : {}),
      startRawStorage: (AZURE_STORAGE_CONNECTION_STRING) => start('raw-storage', { AZURE_STORAGE_CONNECTION_STRING }),
    });
  } finally {
    await Promise.all(started.map((program) => program.stop()));
    await teams.close();
    await azurite.stop();
    await rm(folder, { recursive: true });
  }
}

function storageOf({ connectionStringOf, urls }: Azurite, account: string | undefined) {
  if (account === undefined) throw new Error(`all ${mostAccounts} storage accounts of this run are taken`);
  const hosts = Object.values(urls).map((url) => new URL(url).host);
  return { connectionString: connectionStringOf(account), isStorage: (host: string) => hosts.includes(host) };
}

/** Waits until the bot has sent nothing for a while, so that edits count with the clicks that caused them. */
export async function untilQuiet({ heardAt }: BenchTeams): Promise<void> {
  const askedAt = performance.now();
  while (performance.now() - Math.max(heardAt(), askedAt) < quietMs) await wait(50);
}
