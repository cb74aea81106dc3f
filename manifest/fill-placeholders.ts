import { type Env, isGuid } from '../bot/settings/variable';

/**
 * Fills the placeholders of a JSON text, written `${{NAME}}` as the Agents Toolkit writes them. Returns in Dutch every
 * problem with the variables that they name.
 */
export function fillPlaceholders(json: string, env: Env): { json: string } | { problems: string[] } {
  const problems = [...placeholdersIn(json)].flatMap((name) => problemWith(name, env[name] ?? ''));
  if (problems.length > 0) return { problems };
  return { json: json.replace(placeholder, (_, name: string) => JSON.stringify(env[name] ?? '').slice(1, -1)) };
}

const placeholder = /\$\{\{(\w+)\}\}/g;

function placeholdersIn(json: string): Set<string> {
  return new Set(Array.from(json.matchAll(placeholder), ([, name = '']) => name));
}

/** Ids, and where to get each. */
const ids: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: 'Maak er één met: node -p "crypto.randomUUID()", en gebruik die daarna altijd.',
  BOT_ID: 'Het is de client-id van de identiteit van de bot, dus de waarde van MicrosoftAppId.',
};

/** Variables that may be empty: the name of the app then has nothing behind it. */
const optional = ['APP_NAME_SUFFIX'];

function problemWith(name: string, value: string): string[] {
  const source = ids[name];
  if (value === '' && optional.includes(name)) return [];
  if (value === '') return [[`${name} ontbreekt.`, source].filter(Boolean).join(' ')];
  if (source === undefined || isGuid(value)) return [];
  return [`${name} moet een id zijn, zoals 1f0c2f5e-9d55-4c0e-8a3e-5b8f6c1d2e3f. ${source}`];
}
