import { namedIn } from '../../../bot/core/directory/secretary';
import { createServer } from '../../../bot/http/server';
import type { Settings } from '../../../bot/settings/settings';
import { createMemoryStore } from '../../../bot/store/memory-store';
import type { Store } from '../../../bot/store/ports';
import { createTab, type TabPorts } from '../../../bot/tab/create-tab';
import { parseClick } from '../../../bot/teams/parse-click';
import { askedAt } from '../memory-bot/store-with';
import { noIdentity, settingsWith } from '../teams/edge';

const ignore = () => {};
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

interface Surroundings extends Partial<TabPorts> {
  settings?: Partial<Settings>;
}

export type TabServer = Awaited<ReturnType<typeof startTabServer>>;

/** The tab over HTTP, with a store of the test's own and a clock that stands still; nobody presses a button. */
export async function startTabServer({ settings = {}, store = createMemoryStore(), ...ports }: Surroundings = {}) {
  const refusals: string[] = [];
  const tab = createTab(
    { ...settingsWith(noIdentity), ...settings },
    {
      store,
      roster: async () => [],
      secretariesOf: async (tenantId) => namedIn(settings.secretaries ?? [], tenantId),
      parseClick,
      answerClick: async () => {
        throw new Error('nobody presses here');
      },
      now: () => askedAt,
      nowMs: () => performance.now(),
      runLater: (delayMs, work) => {
        const timer = setTimeout(work, delayMs);
        return () => clearTimeout(timer);
      },
      onFault: (error) => void refusals.push(String(error)),
      onRefused: (why) => void refusals.push(why),
      ...ports,
    },
  );
  const server = createServer({
    onMessage: async (_request, response) => void response.send(200),
    ping: async () => {},
    download: async () => undefined,
    tab,
    around: (_asked, handle) => handle(),
    log: silent,
    newReference: () => 'K7F2',
  });
  const url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  return {
    url,
    store: store as Store,
    tab,
    refusals,
    /** Asks as a persona, `<object id>` or `<object id>@<tenant>`. */
    as:
      (persona: string) =>
      (path: string, options: RequestInit = {}) =>
        fetch(`${url}${path}`, {
          ...options,
          headers: { Authorization: `Persona ${persona}`, ...options.headers },
        }),
    async close() {
      tab?.stop();
      await server.stop();
    },
  };
}

/** The body of an answer, for a test to look into. */
export async function jsonOf<T = Record<string, unknown>>(response: Response): Promise<T> {
  return (await response.json()) as T;
}
