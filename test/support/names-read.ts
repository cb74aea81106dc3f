import { readSettings } from '../../bot/settings/settings';

/** Every name that the bot asks of the environment, in each situation in which it asks others. */
export function namesRead(): string[] {
  const names = new Set<string>();
  for (const given of [{}, { AKKOORD_AUTH: 'off' }, { MicrosoftAppType: 'SingleTenant' }]) {
    readSettings(
      new Proxy<Record<string, string | undefined>>(given, {
        get(env, name) {
          names.add(String(name));
          return env[String(name)];
        },
      }),
    );
  }
  return [...names].sort();
}
