import type { RetentionTerm } from '../core/archive/retention';
import type { NamedSecretary } from '../core/directory/secretary';
import { type Identity, readIdentity } from './identity';
import { readRetention } from './retention';
import { readSecretaries, readTenants } from './secretaries';
import { readStorage, type StorageSettings } from './storage';
import { readTab, type TabSettings } from './tab';
import { type Env, isOff, type Reject, read } from './variable';
import { isLoopback, isPrivate } from './web-address';
import { problemWords } from './words';

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export interface Settings {
  port: number;
  host: string;
  /** Without a slash at the end. */
  publicUrl: string;
  identity: Identity;
  tab: TabSettings;
  storage: StorageSettings;
  secretaries: readonly NamedSecretary[];
  /** The tenants that are served, the bot's own included. Ignored with identity `off`. */
  tenants: readonly string[];
  fourEyes: boolean;
  /** True when Goede Vrijdag is not a working day. */
  goodFriday: boolean;
  /** Empty: every proposal is kept. */
  retention: readonly RetentionTerm[];
  logLevel: LogLevel;
  /** Address for metrics and traces, without a slash at the end; empty: none. */
  otlpEndpoint: string;
  /** Connection string of Application Insights, for the same metrics and traces; empty: none. */
  applicationInsights: string;
}

/**
 * Reads the settings from the environment. Returns every problem at once, each with the variable's name. An empty
 * variable counts as not set.
 */
export function readSettings(env: Env): Settings | { problems: string[] } {
  const problems: string[] = [];
  const reject: Reject = (problem, instead) => {
    problems.push(problem);
    return instead;
  };
  const port = readPort(env, reject);
  const identity = readIdentity(env, reject);
  const ownTenant = identity.kind === 'bot' ? [identity.tenantId] : [];
  const tenants = [...ownTenant, ...readTenants(env, identity, reject)];
  const settings: Settings = {
    port,
    host: identity.kind === 'off' ? '127.0.0.1' : '0.0.0.0',
    publicUrl: readPublicUrl(env, port, reject),
    identity,
    tab: readTab(env, identity, reject),
    storage: readStorage(env, identity, reject),
    secretaries: readSecretaries(env, identity, tenants, reject),
    tenants,
    fourEyes: !isOff(env, 'AKKOORD_FOUR_EYES', reject),
    goodFriday: !isOff(env, 'AKKOORD_GOOD_FRIDAY', reject),
    retention: readRetention(env, reject),
    logLevel: readLogLevel(env, reject),
    otlpEndpoint: readOtlpEndpoint(env, reject),
    applicationInsights: readApplicationInsights(env, reject),
  };
  return problems.length === 0 ? settings : { problems };
}

/**
 * True in a local set-up: no tokens, or tokens signed by keys on this machine. Teams and its files are then on this
 * machine only, and the bot's own credentials are never sent.
 */
export function isLocal({ identity }: Pick<Settings, 'identity'>): boolean {
  return identity.kind === 'off' || isLoopback(identity.openIdMetadata ?? '');
}

function readPort(env: Env, reject: Reject): number {
  const text = read(env, 'PORT') || '3978';
  const isPort = /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
  return isPort ? Number(text) : reject(problemWords.port, 0);
}

function readPublicUrl(env: Env, port: number, reject: Reject): string {
  const text = (read(env, 'AKKOORD_PUBLIC_URL') || `http://localhost:${port}`).replace(/\/+$/, '');
  return isPrivate(text) ? text : reject(problemWords.publicUrl, '');
}

/** Reads Azure's form: `InstrumentationKey=<id>;IngestionEndpoint=https://...`. */
function readApplicationInsights(env: Env, reject: Reject): string {
  const text = read(env, 'APPLICATIONINSIGHTS_CONNECTION_STRING');
  const isUsable = text === '' || /^InstrumentationKey=[\da-f-]{36}(;|$)/i.test(text);
  return isUsable ? text : reject(problemWords.applicationInsights, '');
}

function readOtlpEndpoint(env: Env, reject: Reject): string {
  const text = read(env, 'OTEL_EXPORTER_OTLP_ENDPOINT').replace(/\/+$/, '');
  const isUsable = text === '' || isPrivate(text);
  return isUsable ? text : reject(problemWords.otlpEndpoint, '');
}

function readLogLevel(env: Env, reject: Reject): LogLevel {
  const text = read(env, 'LOG_LEVEL') || 'info';
  return logLevels.find((level) => level === text) ?? reject(problemWords.logLevel(logLevels), 'info');
}
