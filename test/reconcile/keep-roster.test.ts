import { keepRoster } from '../../bot/reconcile/roster';
import { advisers, aPlace } from '../support/builders';

const place = aPlace({ kind: 'channel', conversationId: '19:kustwacht@thread.tacv2' });

function askedRoster(answers: (typeof advisers.kustwacht)[][]) {
  const asked: string[] = [];
  const clock = { ms: 1 };
  const roster = keepRoster(
    async ({ conversationId }) => {
      asked.push(conversationId);
      return answers.shift() ?? [advisers.kustwacht];
    },
    () => clock.ms,
  );
  return { roster, asked, clock };
}

test('who is there is asked once in two minutes, however many ask', async () => {
  const { roster, asked, clock } = askedRoster([]);
  await Promise.all([roster(place), roster(place)]);
  clock.ms = 120_000;
  expect(await roster(place)).toEqual([advisers.kustwacht]);
  expect(asked).toHaveLength(1);
  clock.ms = 120_002;
  await roster(place);
  expect(asked).toHaveLength(2);
});

test('when Teams did not say, it is asked again', async () => {
  const { roster, asked } = askedRoster([[]]);
  expect(await roster(place)).toEqual([]);
  expect(await roster(place)).toEqual([advisers.kustwacht]);
  expect(asked).toHaveLength(2);
});

test('two hundred conversations are kept, and the oldest goes first', async () => {
  const { roster, asked } = askedRoster([]);
  const places = Array.from({ length: 201 }, (_, number) => aPlace({ conversationId: `19:${number}` }));
  for (const each of places) await roster(each);
  await roster(places[200] ?? place);
  expect(asked).toHaveLength(201);
  await roster(places[0] ?? place);
  expect(asked).toHaveLength(202);
});
