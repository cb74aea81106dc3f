import { startOrganisation } from '../organisation/organisation';
import { type Conversation, withoutThread } from '../teams/conversations';
import type { BotMessage } from '../teams/message-board';
import type { BotCall, TeamsFault } from '../teams/stand-in-connector';

export interface TeamsStrike {
  kind: BotCall['kind'];
  fault: TeamsFault;
  /** Number of calls that it meets. */
  times: number;
}

export type TeamsStorm = Awaited<ReturnType<typeof startTeamsStorm>>;

/** An organisation whose Teams can fail in any conversation, and where every call is counted. */
export async function startTeamsStorm() {
  const at = await startOrganisation();
  const strikes = new Map<string, TeamsStrike>();
  let calls: (BotCall & { moment: number })[] = [];
  at.teams.breakWith((call) => {
    const conversationId = withoutThread(call.conversationId);
    calls.push({ kind: call.kind, conversationId, moment: Date.parse(at.now()) });
    const strike = strikes.get(conversationId);
    if (strike?.kind !== call.kind || strike.times === 0) return undefined;
    strike.times -= 1;
    return strike.fault;
  });

  return {
    at,
    /** Makes calls to that conversation fail like this from now on, and counts them. */
    strikes({ id }: Conversation, strike: TeamsStrike): void {
      strikes.set(id, { ...strike });
      calls = calls.filter(({ conversationId }) => conversationId !== id);
    },
    passes: ({ id }: Conversation) => void strikes.delete(id),
    /** Moments of the bot's calls, in milliseconds on the organisation's clock. */
    callsTo: ({ id }: Conversation, kind: BotCall['kind']): number[] =>
      calls.filter((call) => call.conversationId === id && call.kind === kind).map(({ moment }) => moment),
    /** The cards of proposals in that conversation. */
    cardsIn: (conversation: Conversation): BotMessage[] =>
      at.teams.messagesIn(conversation).filter(({ words }) => words.includes('Afgestemd met')),
    /** Sets the clock ahead. Resolves when the bot has done its work of that moment. */
    async afterSeconds(seconds: number): Promise<void> {
      await at.becomes(new Date(Date.parse(at.now()) + seconds * 1_000).toISOString());
    },
  };
}
