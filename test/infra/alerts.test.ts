import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');
const namesIn = (text: string) => [...text.matchAll(/akkoord(?:\.[a-z]+)+/g)].map(([name]) => name);

test('the alerts ask for what the bot measures, and for nothing else', () => {
  const folder = resolve(root, 'bot/telemetry');
  const measured = readdirSync(folder).flatMap((name) => namesIn(readFileSync(resolve(folder, name), 'utf8')));
  const asked = namesIn(readFileSync(resolve(root, 'infra/bicep/alerts.bicep'), 'utf8'));
  expect(asked).not.toEqual([]);
  expect(asked.filter((name) => !measured.includes(name))).toEqual([]);
});

test('the operator hears of every stored row that cannot be read', () => {
  const alerts = readFileSync(resolve(root, 'infra/bicep/alerts.bicep'), 'utf8');
  expect(alerts).toMatch(/name == "akkoord\.rows\.unreadable" and valueSum > 0/);
});
