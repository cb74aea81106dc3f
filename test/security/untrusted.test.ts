import { property, words } from '../../bot/teams/untrusted';

test.each([
  [{}, 'constructor'],
  [{}, '__proto__'],
  [[], 'length', 'toString'],
  ['tekst', 'length'],
  [null, 'id'],
  [7, 'toFixed'],
])('of %j only what was sent is read, not what every object has', (sent, ...path) => {
  expect(property(sent, ...path.map(String))).toBeUndefined();
});

test('words keep their lines, and lose what nobody typed to be read', () => {
  expect(words({ text: 'Een\n\ttwee\u0000 \u202edrie\ud800 – é 👍' }, 'text')).toBe('Een\n\ttwee drie – é 👍');
});
