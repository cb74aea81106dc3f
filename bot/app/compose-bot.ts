import { randomUUID } from 'node:crypto';
import { createBot } from '../answers/bot';
import { createGreet } from '../answers/greet';
import type { BotPorts } from '../answers/ports';
import { createReplaceCard } from '../answers/pressed-card';
import type { Claims } from '../commands/claim-draft';
import type { HandleCommand } from '../commands/handle-command';
import { createHandleDraft } from '../commands/handle-concept';
import { createHandleDirectory } from '../commands/handle-directory';
import { createHandleNewVersion } from '../commands/handle-new-version';
import { createHandleRetention } from '../commands/handle-retention';
import { createHandleSubstitution } from '../commands/handle-substitution';
import { createHandleWrittenRound } from '../commands/handle-written-round';
import type { ProposalKey } from '../core/proposal/proposal';
import { partiesLike } from '../language/match-party';
import type { Log } from '../log/log';
import type { IsolatedParser } from '../memo/isolate-parsing';
import { sampleNote } from '../memo/sample-note';
import { createLookAgain } from '../reconcile/look-again';
import type { Messenger } from '../reconcile/messenger';
import { createShowAnew } from '../reconcile/show-anew';
import type { Settings } from '../settings/settings';
import type { Store } from '../store/ports';

interface Parts
  extends Pick<
    BotPorts,
    'now' | 'isHoliday' | 'secretariesOf' | 'downloadUrl' | 'aroundClick' | 'onRefused' | 'roster' | 'fetchSentFile'
  > {
  settings: Settings;
  log: Log;
  store: Store;
  messenger: Messenger;
  parser: IsolatedParser;
  handleCommand: HandleCommand;
  claims: Claims;
  requestReconcile: (key: ProposalKey) => void;
}

/** Puts together the parts that answer people in Teams. */
export function composeBot(parts: Parts) {
  const { settings, log, store, roster, fetchSentFile, messenger, parser, handleCommand, claims, requestReconcile } =
    parts;
  const { now, isHoliday, secretariesOf, downloadUrl, aroundClick, onRefused } = parts;
  const greet = createGreet({ store, messenger, secretariesOf, now });
  const hasSample = settings.identity.kind === 'off';
  const handleRetention = createHandleRetention({
    store,
    terms: settings.retention,
    now,
    onUnfinished: (key, error) => log.error({ proposalId: key.id, error }, 'not all of a removed proposal is gone'),
  });
  return createBot({
    handleCommand,
    handleDraft: createHandleDraft({ store, handleCommand, claims, newId: randomUUID, now }),
    handleNewVersion: createHandleNewVersion({ store, handleCommand, claims }),
    handleDirectory: createHandleDirectory({ parties: store.parties, partiesLike, newId: randomUUID }),
    handleRetention,
    handleWrittenRound: createHandleWrittenRound({
      store,
      handleCommand,
      roster,
      policy: { fourEyes: settings.fourEyes },
      now,
    }),
    handleSubstitution: createHandleSubstitution({ store, handleCommand, now }),
    store,
    fetchSentFile,
    readDocument: parser.readDocument,
    roster,
    hasPeoplePicker: !hasSample,
    downloadUrl,
    secretariesOf,
    ...(hasSample && { sampleNote: () => sampleNote(now()) }),
    now,
    isHoliday,
    lookAgain: createLookAgain({ store, request: requestReconcile }),
    showAnew: createShowAnew({ messages: store.messages, request: requestReconcile }),
    greet: (installation) =>
      void setImmediate(() =>
        greet(installation).catch((error) => log.warn({ error }, 'people where the bot was added were not greeted')),
      ),
    replaceCard: createReplaceCard(messenger, (error) => log.warn({ error }, 'a pressed card could not be replaced')),
    aroundClick,
    onRefused,
    onUnsure: (click, error) =>
      log.error({ proposalId: click.data.proposalId, personId: click.by.id, verb: click.verb, error }, 'unsure'),
  });
}
