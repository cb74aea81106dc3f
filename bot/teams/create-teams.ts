import type { Click } from '../answers/click';
import type { FetchSentFile } from '../answers/ports';
import type { Refusal } from '../core/refusal';
import type { Log } from '../log/log';
import type { Messenger } from '../reconcile/messenger';
import type { Roster } from '../reconcile/roster';
import type { Settings } from '../settings/settings';
import { type ActivityRequest, type ActivityResponse, createAdapter } from './adapter';
import { createAuthentication } from './authentication';
import { createConnector } from './connector';
import { createFetchSentFile } from './fetch-sent-file';
import { parseClick } from './parse-click';
import { createRoster } from './roster';
import type { Handlers } from './turn';

interface TeamsPorts {
  log: Log;
  /** Makes a short random number, under which the log has a fault and which the person gets to see. */
  newReference: () => string;
}

/** Teams, as the rest of the bot knows it. */
export interface Teams {
  /**
   * Answers an HTTP request of Teams after checking it, and hands the message or click to the handlers. Never rejects.
   */
  receive: (request: ActivityRequest, response: ActivityResponse, handlers: Handlers) => Promise<void>;
  /** Reads a press of a card's button, as Teams sends it. Untrusted, but for the person and the conversation. */
  parseClick: (activity: object) => Click | Refusal;
  messenger: Messenger;
  roster: Roster;
  fetchSentFile: FetchSentFile;
}

/**
 * The one door to Teams. Plain values go in and come out, and nobody else imports from this folder, so that leaving the
 * library changes this folder only; see docs/decisions/0001.
 */
export function createTeams(settings: Settings, { log, newReference }: TeamsPorts): Teams {
  const authentication = createAuthentication(settings);
  return {
    receive: createAdapter(authentication, { log, newReference }).receive,
    parseClick,
    messenger: createConnector(authentication, settings),
    roster: createRoster(authentication, settings, (error) => log.warn({ error }, 'Teams did not say who is there')),
    fetchSentFile: createFetchSentFile(settings),
  };
}
