import { startBot } from '../../../bot/app/start';
import { createLog } from '../../../bot/log/log';
import type { Settings } from '../../../bot/settings/settings';
import { ownStorage } from '../store/own-storage';
import { guidOf } from '../teams/conversations';
import { noIdentity, settingsWith } from '../teams/edge';
import { startTeams } from '../teams/stand-in-connector';

export type Organisation = Awaited<ReturnType<typeof startOrganisation>>;

/** The parties of the notes in test/support/notes, each with a channel or chat of its own. */
export const parties = ['LGO crisisbeheersing', 'Veiligheidsdirectie', 'Adviseurs gemeenten'] as const;

/**
 * A whole organisation at work: Teams (a stand-in), the real bot and a real Azurite, with its parties linked. Its clock
 * runs as any clock does, and can be set ahead. `storage` among the overrides takes the place of its own storage.
 */
export async function startOrganisation(overrides: Partial<Settings> = {}) {
  const storage = overrides.storage ?? (await ownStorage()).settings;
  const teams = await startTeams();
  const settings: Settings = {
    ...settingsWith(noIdentity),
    secretaries: [{ id: guidOf('Sanne de secretaris'), tenantId: teams.tenantId }],
    ...overrides,
    storage,
  };
  const logged: string[] = [];
  let aheadMs = 0;
  const now = () => new Date(Date.now() + aheadMs).toISOString();
  const start = () => startBot(settings, createLog('debug', { write: (line) => void logged.push(line) }), now);
  let bot = await start();
  teams.connectTo(`http://127.0.0.1:${bot.port}`);

  const secretary = teams.person('Sanne de secretaris');
  const [lgo, directie, gemeenten] = [
    teams.channel(parties[0]),
    teams.channel(parties[1]),
    teams.groupChat(parties[2]),
  ];
  for (const [index, place] of [lgo, directie, gemeenten].entries()) {
    await secretary.says(`koppel ${parties[index]}`, place);
  }

  return {
    teams,
    storage,
    secretary,
    lgo,
    directie,
    gemeenten,
    logged,
    now,
    /** Sets the clock to that moment, and lets the bot see what is due then. */
    async becomes(moment: string) {
      aheadMs = Date.parse(moment) - Date.now();
      await bot.sweep();
    },
    /** Lets the bot try again until it believes what Teams says of a card that is gone: minutes after the first try. */
    async lostCardsAreBelieved() {
      for (const _ of ['at least one try', 'one that is late enough']) {
        aheadMs += 4 * 60_000;
        await bot.sweep();
      }
    },
    botUrl: () => `http://127.0.0.1:${bot.port}`,
    /** Stops the bot and starts it again, with nothing but what is stored. */
    async restartBot() {
      await bot.stop();
      bot = await start();
      teams.connectTo(`http://127.0.0.1:${bot.port}`);
    },
    async close() {
      await bot.stop();
      await teams.close();
    },
  };
}
