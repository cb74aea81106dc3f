import type { advisers } from '../builders';
import { createSmallBot, type SmallBot } from './small-bot';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Puts a note out and shows it; the secretary can be reached. */
export async function putOut(overrides: Parameters<SmallBot['submit']>[0] = {}): Promise<SmallBot> {
  const bot = createSmallBot();
  await bot.secretarySpeaks();
  await bot.submit(overrides);
  await bot.reconcile();
  return bot;
}

/** These parties agree, and a second later everything is shown as far as Teams takes it. */
export async function answer(bot: SmallBot, ...parties: (keyof typeof advisers)[]): Promise<void> {
  for (const party of parties) await bot.press({ party, kind: 'agree' });
  bot.pass(1_000);
  await bot.reconcile();
}

/** The bot keeps trying for ten minutes: after that it believes Teams that a card is gone. */
export async function tenMinutesLater(bot: SmallBot): Promise<void> {
  for (let passed = 0; passed < 10; passed += 1) {
    bot.pass(minute);
    await bot.reconcile();
  }
}

/** Looks at everything every ten minutes, for that long. */
export async function letPass(bot: SmallBot, ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 10 * minute) {
    bot.pass(10 * minute);
    await bot.sweepAndReconcile();
  }
}
