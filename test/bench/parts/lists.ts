import { createPerson } from '../../support/teams/person';
import type { Bench, Finding } from '../rig/bench';
import { authorOf, seed, seededRound } from '../rig/seed';
import { medianOf } from '../rig/statistics';

const questions = ['status', 'overzicht', 'te laat'];

/** Measures the first page of a list, for a tenant with ten open proposals and for one with a thousand. */
export async function lists(bench: Bench): Promise<Finding[]> {
  const few = await askAll(bench, 10);
  const many = await askAll(bench, 1_000);
  return questions.flatMap((question, index) => {
    const [one = Number.NaN, other = Number.NaN] = [few[index], many[index]];
    return [
      { what: `${question}, 1,000 open in the tenant`, figure: other, unit: 'ms', atMost: 150 },
      { what: `${question}, 1,000 by 10 open`, figure: other / one, unit: '×' },
    ];
  });
}

async function askAll({ teams, tenantId, rounds, newStorage, startBot }: Bench, open: number): Promise<number[]> {
  const { connectionString } = newStorage();
  const proposals = Array.from({ length: open }, (_, index) =>
    seededRound({ id: `listed-${index}`, tenantId, serviceUrl: teams.serviceUrl, seats: 2 }),
  );
  await seed(connectionString, proposals);
  const bot = await startBot(connectionString);
  const { deliver, close } = teams.connectTo(bot.url, 1);
  const author = createPerson(authorOf(tenantId), { ...teams, tenantId, deliver, upload: () => '' });
  const taken = questions.map(() => [] as number[]);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, question] of questions.entries()) {
      const askedAt = performance.now();
      const { status } = await author.says(question);
      if (status !== 200) throw new Error(`${question} was answered ${status}`);
      // The first round only warms up.
      if (round > 0) taken[index]?.push(performance.now() - askedAt);
    }
  }
  close();
  await bot.stop();
  return taken.map(medianOf);
}
