import { type Scene, startScene } from '../support/organisation/organisation-at-work';
import { hostileActivities } from './hostile-activities';

let scene: Scene;
beforeAll(async () => {
  scene = await startScene();
});
afterAll(() => scene.at.close());

/** Words for programmers only. */
const rawError = /\bat \S+ \(|:\d+:\d+|\w+Error\b|undefined|\[object |node_modules|Cannot read|devstoreaccount/;

test.each(hostileActivities)('$what: refused or harmless, and nothing is recorded', async (hostile) => {
  const before = await scene.recorded();
  const { status, words, raw } = await scene.answerTo(hostile.activity(scene));
  expect(status).toBe(hostile.status ?? 200);
  expect(words).toEqual(typeof hostile.answer === 'string' ? hostile.answer : expect.stringMatching(hostile.answer));
  expect(raw).not.toMatch(rawError);
  expect(await scene.recorded()).toEqual(before);
});

test('a click that is nested fifty thousand deep is refused', async () => {
  const activity = { ...scene.activityOf('stranger', 'lgo'), type: 'invoke', name: 'adaptiveCard/action' };
  const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const response = await fetch(`${scene.at.botUrl()}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity).replace(/}$/, `,"value":{"action":{"verb":${nested},"data":${nested}}}}`),
  });
  expect(await response.json()).toMatchObject({
    value: 'Deze knop werkt niet meer: typ status voor een nieuwe kaart.',
  });
});

test('there are at least sixty of them', () => {
  expect(hostileActivities.length).toBeGreaterThanOrEqual(60);
});

test('after all that, a good click is recorded as ever', async () => {
  const { people, round, at } = scene;
  const answer = await people.ada.clicks(await at.teams.sees(at.lgo, ({ id }) => id === round.lgo.id), 'Akkoord');
  expect(answer.card).toBeDefined();
  const { events } = await scene.recorded();
  expect(events.map(({ event }) => event.kind)).toEqual(['submitted', 'responded', 'responded']);
});
