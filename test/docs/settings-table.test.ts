import { namesRead } from '../support/names-read';
import { pageAt } from '../support/read-pages';

test('the table of settings explains every variable that the bot reads', () => {
  const explained = pageAt('docs/beheer.md').text.matchAll(/^\| `([A-Z_]+|MicrosoftApp\w+)` /gm);
  expect([...explained].map(([, name]) => name).sort()).toEqual(namesRead());
});
