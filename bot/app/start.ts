import { randomBytes, randomUUID } from 'node:crypto';
import { createClaims } from '../commands/claim-draft';
import { createFinishBegun } from '../commands/finish-begun';
import { namedIn, type SecretariesOf } from '../core/directory/secretary';
import type { ProposalKey } from '../core/proposal/proposal';
import { askSeldom } from '../http/ask-seldom';
import { finishedDownload } from '../http/finished-note';
import { proposalList } from '../http/proposal-list';
import { certificateDownload } from '../http/record/certificate';
import { recordDownload } from '../http/record/record-zip';
import { serveDownloads } from '../http/serve-downloads';
import { createServer } from '../http/server';
import { type DownloadKind, downloadLifetimeMs, readDownload, signDownload } from '../http/signed-link';
import { createSigningKeys } from '../http/signing-keys';
import type { Log } from '../log/log';
import { withRequestId } from '../log/request-id';
import { createIsolatedParser, finisherLimits, parserLimits } from '../memo/isolate-parsing';
import type { Messenger } from '../reconcile/messenger';
import { keepRoster } from '../reconcile/roster';
import { runRegularly } from '../reconcile/run-regularly';
import type { Settings } from '../settings/settings';
import { createAzureStore } from '../store/azure-store';
import type { Store } from '../store/ports';
import { createTab, type Tab } from '../tab/create-tab';
import { createTeams } from '../teams/create-teams';
import { measureMessenger } from '../telemetry/measure-messenger';
import { measurePeople } from '../telemetry/measure-people';
import { measureStorage } from '../telemetry/measure-storage';
import { measureUnreadable } from '../telemetry/measure-unreadable';
import { countFaults } from '../telemetry/measure-work';
import { startTelemetry } from '../telemetry/start-telemetry';
import { composeBot } from './compose-bot';
import { composeReconcile, runLater } from './compose-reconcile';
import { createHolidays } from './holidays';

export interface Bot {
  /** The port it listens on, for when the settings let the system choose. */
  port: number;
  /** Looks at every open proposal now, as a regular sweep does. Resolves when all that can be shown is shown. */
  sweep: () => Promise<void>;
  /**
   * Answers requests until none is left, then takes no more. Resolves when all that follows from them is sent and noted
   * too.
   */
  stop: () => Promise<void>;
  /** The requests that are not answered yet, and the proposals of which messages are being sent. */
  underWay: () => { requests: number; proposals: number };
}

/** Wrap the ports through which the bot writes, for tests that watch or interrupt it. */
export interface Decorators {
  store: (store: Store) => Store;
  messenger: (messenger: Messenger) => Messenger;
}

/** Anybody may ask for /healthz, as often as they like. */
const pingEveryMs = 2_000;

const undecorated: Decorators = { store: (store) => store, messenger: (messenger) => messenger };

/**
 * Puts the parts together and listens. `now` is the only clock; a clock that was set ahead must still run, because some
 * work waits for the next second.
 */
export async function startBot(
  settings: Settings,
  plainLog: Log,
  now = () => new Date().toISOString(),
  decorators = undecorated,
): Promise<Bot> {
  const telemetry = startTelemetry(settings, plainLog);
  const log = countFaults(telemetry, plainLog);
  const people = measurePeople(telemetry);
  const isHoliday = createHolidays(settings);
  const newReference = () => randomBytes(4).toString('hex');
  const store = decorators.store(
    createAzureStore(settings.storage, {
      decorators: measureStorage(telemetry),
      onUnreadable: measureUnreadable(telemetry, log),
    }),
  );
  await store.prepare();
  const signingKeys = createSigningKeys(store.signingKeys, now);

  const parser = createIsolatedParser(parserLimits);
  const finisher = createIsolatedParser(finisherLimits);
  const teams = createTeams(settings, { log, newReference });
  const roster = keepRoster(teams.roster, () => performance.now());
  const secretariesOf: SecretariesOf = async (tenantId) => namedIn(settings.secretaries, tenantId);
  const connector = decorators.messenger(measureMessenger(telemetry, teams.messenger));
  const { messenger, schedule, handleCommand, watch } = composeReconcile({
    settings,
    log,
    telemetry,
    store,
    connector,
    roster,
    secretariesOf,
    now,
    isHoliday,
    onRecorded: (proposal) => tab?.noteRecorded(proposal),
  });
  const downloadUrl = async (key: ProposalKey, what: DownloadKind = 'note') => {
    const expiresAt = new Date(Date.parse(now()) + downloadLifetimeMs).toISOString();
    return `${settings.publicUrl}/files/${signDownload({ key, what }, expiresAt, await signingKeys.current())}`;
  };
  const claims = createClaims({ store, now });
  const handlers = composeBot({
    settings,
    log,
    now,
    store,
    roster,
    secretariesOf,
    fetchSentFile: teams.fetchSentFile,
    messenger,
    parser,
    handleCommand,
    claims,
    requestReconcile: schedule.request,
    downloadUrl,
    isHoliday,
    aroundClick: people.aroundClick,
    onRefused: people.onRefused,
  });
  const tab: Tab | undefined = createTab(settings, {
    store,
    roster,
    secretariesOf,
    parseClick: teams.parseClick,
    answerClick: handlers.onTabClick,
    now,
    nowMs: () => performance.now(),
    runLater,
    onFault: (error) => log.error({ error }, 'the tab could not follow changes'),
    onRefused: (why) => log.warn({ why }, 'a sign-in to the tab was refused'),
  });
  const server = createServer({
    tab,
    onMessage: (request, response) => teams.receive(request, response, handlers),
    ping: askSeldom(store.ping, pingEveryMs, () => performance.now()),
    download: serveDownloads({
      store,
      read: (signed) => readDownload(signed, now(), signingKeys),
      make: {
        note: (key) => finishedDownload(store, finisher, key),
        certificate: (key) => certificateDownload(store, finisher, key),
        list: (key) => proposalList(store, key, now()),
        record: (key) => recordDownload({ store, maker: finisher, terms: settings.retention, now }, key),
      },
      now,
      nowMs: () => performance.now(),
    }),
    around: (asked, handle) => withRequestId(randomUUID(), () => people.request(asked, handle)),
    log,
    newReference,
  });
  // Says that this process is alive before it takes any work, so that another process sees when it falls silent.
  await watch.start();
  const port = await server.listen(settings.port, settings.host);
  log.info({ host: settings.host, port, tokenCheck: settings.identity.kind !== 'off' }, 'listening');

  const finishBegun = createFinishBegun({
    drafts: store.drafts,
    claims,
    now,
    onFault: ({ id }, error) => log.error({ proposalId: id, error }, 'a concept could not be finished'),
  });
  const stopFinishing = runRegularly(finishBegun, (error) => log.error({ error }, 'a look at concepts broke off'));
  return {
    port,
    async sweep() {
      await Promise.all([watch.lookAtAll(), finishBegun()]);
      await schedule.idle();
    },
    async stop() {
      tab?.stop();
      parser.stop();
      finisher.stop();
      const [wasAllSeen] = await Promise.all([watch.stop(), stopFinishing(), server.stop()]);
      const isAllShown = await schedule.stop();
      if (wasAllSeen && isAllShown) await watch.end();
      await telemetry.stop();
    },
    underWay: () => ({ requests: server.underWay(), proposals: schedule.underWay() }),
  };
}
