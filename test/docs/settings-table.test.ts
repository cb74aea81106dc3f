import { readSettings } from '../../bot/settings';
import { pageAt } from './read-pages';

/** Every name that is asked of the environment, in each of these situations. */
function namesRead(): string[] {
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

test('the table of settings explains every variable that the bot reads', () => {
  const explained = pageAt('docs/beheer.md').text.matchAll(/^\| `([A-Z_]+|MicrosoftApp\w+)` /gm);
  expect([...explained].map(([, name]) => name).sort()).toEqual(namesRead());
});
