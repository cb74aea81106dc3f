import { randomUUID } from 'node:crypto';
import { parseEnv } from 'node:util';

/** The outputs of infra/azure.bicep, under the names that the environment file has too. */
const outputNames = [
  'BOT_ID',
  'BOT_TENANT_ID',
  'BOT_DOMAIN',
  'BOT_AZURE_APP_SERVICE_RESOURCE_ID',
  'STORAGE_ACCOUNT_NAME',
] as const;

/** The number of the app in Teams. Another number would be another app, so one that is there stays. */
const appName = 'TEAMS_APP_ID';

/**
 * Returns the environment file with the outputs of the deployment filled in, every other line as it was; or what is wrong
 * with the answer of `az deployment group show --query properties.outputs`. `newAppId`: used when there is none yet.
 */
export function mergeOutputs(
  file: string,
  answer: string,
  newAppId: () => string = randomUUID,
): { file: string; written: string[] } | { problems: string[] } {
  const outputs = readOutputs(answer);
  if (outputs === undefined) return { problems: ['Azure gaf geen lijst met uitkomsten.'] };
  const missing = outputNames.filter((name) => !isUsable(outputOf(outputs, name)));
  if (missing.length > 0)
    return { problems: missing.map((name) => `${name} ontbreekt in de uitkomsten, of klopt niet.`) };
  const values = new Map<string, string>(outputNames.map((name) => [name, outputOf(outputs, name)]));
  if (!parseEnv(file)[appName]) values.set(appName, newAppId());
  const lines = file === '' ? [] : file.replace(/\n$/, '').split('\n');
  const filled = lines.map((line) => {
    const name = /^([A-Z_]+)=/.exec(line)?.[1] ?? '';
    return values.has(name) ? `${name}=${values.get(name)}` : line;
  });
  const added = [...values].filter(([name]) => !lines.some((line) => line.startsWith(`${name}=`)));
  const text = [...filled, ...added.map(([name, value]) => `${name}=${value}`)].join('\n');
  return { file: `${text}\n`, written: [...values.keys()] };
}

function readOutputs(answer: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(answer);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}

/** Azure gives `{"BOT_ID": {"type": "String", "value": "..."}}`, and writes a name's letters as it likes: `boT_ID`. */
function outputOf(outputs: Record<string, unknown>, name: string): string {
  const found = Object.entries(outputs).find(([key]) => key.toUpperCase() === name)?.[1];
  const value = typeof found === 'object' && found !== null && 'value' in found ? found.value : undefined;
  return typeof value === 'string' ? value.trim() : '';
}

/** A value goes into a line of the file as it is, so it has nothing that would end or change that line. */
function isUsable(value: string): boolean {
  return /^[\w./-]{1,500}$/.test(value);
}
