import { type Bench, type Finding, untilQuiet } from '../rig/bench';
import { akkoordsOn, pressAll } from '../rig/press-all';
import { seed, seededRound } from '../rig/seed';

const perProposal = 60;
const inAll = 10_000;
const connections = 32;

/**
 * Measures memory at rest, after a thousand Akkoords and after ten thousand, beside a bare bot that answered as many
 * clicks.
 */
export async function memory({ teams, tenantId, newStorage, startBot, startBareBot }: Bench): Promise<Finding[]> {
  const { connectionString } = newStorage();
  const proposals = Array.from({ length: Math.ceil(inAll / perProposal) }, (_, index) =>
    seededRound({ id: `memory-${index}`, tenantId, serviceUrl: teams.serviceUrl, seats: perProposal / 3 }),
  );
  await seed(connectionString, proposals);
  const bot = await startBot(connectionString);
  const bare = await startBareBot({ checksTokens: true });
  await untilQuiet(teams);

  const seen: { bot: number; bare: number }[] = [];
  const look = async () => seen.push({ bot: (await bot.figures()).rssMb, bare: (await bare.figures()).rssMb });
  await look();
  const step = Math.ceil(proposals.length / 10);
  for (let at = 0; at < proposals.length; at += step) {
    const pressed = akkoordsOn(proposals.slice(at, at + step));
    await pressAll(teams, bot.url, pressed, { connections, wanted: 'card' });
    await pressAll(teams, bare.url, pressed, { connections, wanted: 'sentence' });
    await untilQuiet(teams);
    await look();
  }
  await Promise.all([bot.stop(), bare.stop()]);

  const none = { bot: Number.NaN, bare: Number.NaN };
  const [rest = none, first = none] = seen;
  const last = seen.at(-1) ?? none;
  return [
    { what: 'memory at rest', figure: rest.bot, unit: 'MB' },
    { what: 'memory at rest by the bare bot’s', figure: rest.bot / rest.bare, unit: '×', atMost: 1.5 },
    { what: 'memory after 1,000', figure: first.bot, unit: 'MB' },
    { what: 'memory after 10,000', figure: last.bot, unit: 'MB' },
    { what: 'memory after 10,000 by the bare bot’s', figure: last.bot / last.bare, unit: '×', atMost: 1.5 },
    { what: 'memory after 10,000 by after 1,000', figure: last.bot / first.bot, unit: '×', atMost: 1.1 },
  ];
}
