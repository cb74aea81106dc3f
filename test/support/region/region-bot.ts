import { composeBot } from '../../../bot/app/compose-bot';
import { createHolidays } from '../../../bot/app/holidays';
import { createClaims } from '../../../bot/commands/claim-draft';
import { createHandleCommand } from '../../../bot/commands/handle-command';
import { createIsolatedParser, parserLimits } from '../../../bot/memo/isolate-parsing';
import type { Store } from '../../../bot/store/ports';
import type { AdaptiveCard } from '../../../cards/elements/adaptive-card';
import { tenantId } from '../builders';
import { createClock } from '../clock';
import { createPaperTeams } from '../memory-bot/paper-teams';
import { noIdentity, settingsWith } from '../teams/edge';
import type { Place } from './hide';
import { groupChat, members, parties, people, privatePlaceOf } from './people';
import { askedAt } from './region';

const minute = 60_000;
const isHoliday = createHolidays({ goodFriday: true });

/** The whole bot over this store, at a fixed moment. People type to it through the door that messages take. */
export function regionBot(store: Store) {
  const clock = createClock(askedAt);
  const settings = settingsWith(noIdentity);
  const nothing = () => {};
  const { proposals, index } = store;
  const policy = { fourEyes: true };
  const { now } = clock;
  const { onMessage } = composeBot({
    settings,
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
    store,
    now,
    isHoliday,
    handleCommand: createHandleCommand({ proposals, index, policy, now, requestReconcile: nothing, watch: nothing }),
    claims: createClaims({ store, now }),
    messenger: createPaperTeams().messenger,
    secretariesOf: async () => [people.ilse.id],
    roster: async ({ conversationId }) => membersOf(conversationId),
    parser: createIsolatedParser(parserLimits),
    fetchSentFile: async () => 'unavailable',
    downloadUrl: async ({ id }, what = 'note') => `https://bot.example/files/${what}-${id}`,
    requestReconcile: nothing,
    aroundClick: (_verb, answer) => answer(),
    onRefused: nothing,
  });
  let messages = 0;

  return {
    /** Types this, and returns the card that comes back. A minute passes with every message. */
    async ask(text: string, { who, where }: Place): Promise<AdaptiveCard> {
      messages += 1;
      const by = people[who];
      const place = where === 'private' ? privatePlaceOf(by) : where === 'groupChat' ? groupChat : parties[where].place;
      const replies: AdaptiveCard[] = [];
      const message = { id: `message-${messages}`, by, tenantId, place, text, files: [], hasOther: false };
      await onMessage(message, async (card) => void replies.push(card));
      clock.pass(minute);
      const [reply] = replies;
      if (!reply || replies.length > 1) throw new Error(`${replies.length} answers to: ${text}`);
      return reply;
    },
  };
}

function membersOf(conversationId: string) {
  const linked = Object.values(parties).find(({ place }) => place.conversationId === conversationId);
  return linked ? [...members[linked.id as keyof typeof members]] : [];
}
