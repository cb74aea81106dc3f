import { wordsIn } from '../support/memory-bot/paper-teams';
import { createSmallBot } from '../support/memory-bot/small-bot';

const author = 'a:1terpstra-Px7cQ';

/** A proposal of which the author has the report. */
async function ended() {
  const bot = createSmallBot();
  await bot.submit();
  await bot.reconcile();
  for (const party of ['kustwacht', 'waterschap', 'brandweer']) await bot.press({ party, kind: 'agree' });
  await bot.reconcile();
  return bot;
}

describe('het verslag', () => {
  it('once for each version: what was agreed again is reported again, and the first report stays', async () => {
    const bot = await ended();
    await bot.does({ kind: 'newVersion', voided: ['waterschap'] });
    bot.pass(1_000);
    await bot.reconcile();
    expect(bot.teams.in(author)).toHaveLength(2);
    await bot.press({ party: 'waterschap', kind: 'agree' });
    bot.pass(1_000);
    await bot.reconcile();
    const [, first, second] = bot.teams.in(author);
    expect(wordsIn(second)).toContain('Afgestemd: Regionaal plan waterredding 2026-2030');
    expect(first?.shown).toHaveLength(1);
  });

  it('an end that is taken back and reached again: each once, and the report of the first end says so', async () => {
    const bot = await ended();
    await bot.does({ kind: 'takeBack', party: 'brandweer' });
    bot.pass(1_000);
    await bot.reconcile();
    const [, report, reopened, ...more] = bot.teams.in(author);
    expect(wordsIn(report)).toContain('Dit verslag geldt niet meer');
    expect(wordsIn(reopened)).toContain('Dit voorstel is dus nog niet afgestemd.');
    expect(more).toEqual([]);
    await bot.press({ party: 'brandweer', kind: 'agree' });
    bot.pass(1_000);
    await bot.reconcile();
    expect(bot.teams.in(author)).toHaveLength(4);
    expect(wordsIn(bot.teams.in(author)[3])).toContain('Afgestemd: Regionaal plan waterredding 2026-2029');
  });
});
