import { type Activity, ActivityTypes, CloudAdapter, type TurnContext } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import { faultSentence } from '../../cards/words/faults';
import { readCardVerb } from '../core/card-verb';
import type { Log } from '../log/log';
import { invokeResponse, isClick, messageAnswer } from './answer-invoke';
import { type Incoming, personOf, tenantOf } from './parse-activity';
import { type Handlers, takeTurn } from './turn';
import { property, shortText } from './untrusted';

/** The parts of an HTTP request and response that the adapter needs; restify's have them. */
export interface ActivityRequest {
  headers: { authorization?: string | undefined };
  /** The parsed JSON, if there was any. */
  body?: unknown;
}
export interface ActivityResponse {
  send(status: number, body?: unknown): unknown;
}

export interface AdapterPorts {
  log: Log;
  /** Makes a short random number, under which the log has a fault and which the person gets to see. */
  newReference: () => string;
}

/**
 * Takes an activity that Teams posts: checks its origin, runs the turn and answers. It is the one boundary where faults
 * are caught. A person sees a Dutch sentence with a reference and a caller a status; nobody sees the error.
 */
export function createAdapter(authentication: BotFrameworkAuthentication, { log, newReference }: AdapterPorts) {
  const adapter = new OpenAdapter(authentication);

  adapter.onTurnError = async (context, error) => {
    const reference = newReference();
    log.error({ reference, error, ...about(context.activity) }, 'a turn failed');
    await apologise(context, reference).catch((cause: unknown) =>
      log.error({ reference, error: cause }, 'the person could not be told'),
    );
  };

  async function receive(request: ActivityRequest, response: ActivityResponse, handlers: Handlers): Promise<void> {
    const activity = activityOf(request.body);
    if (!activity) {
      response.send(400);
      return;
    }
    try {
      const answer = await adapter.run(request.headers.authorization ?? '', activity, (context) =>
        takeTurn(context, handlers),
      );
      response.send(answer?.status ?? 200, answer?.body);
    } catch (error) {
      response.send(statusOf(error, activity));
    }
  }

  function statusOf(error: unknown, activity: Incoming): number {
    if (error instanceof AuthenticationError && error.statusCode < 500) {
      log.warn({ why: error.message, status: error.statusCode, ...about(activity) }, 'an activity was refused');
      return error.statusCode;
    }
    log.error({ reference: newReference(), error, ...about(activity) }, 'an activity could not be taken');
    return 500;
  }

  return { receive };
}

/** botbuilder's own `process` would write errors to the console and send their message to the caller. */
class OpenAdapter extends CloudAdapter {
  run(authorization: string, activity: Activity, turn: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, turn);
  }
}

/** botbuilder throws on a body without a type, before it has checked the sender. */
function activityOf(body: unknown): Activity | undefined {
  return shortText(body, 'type') === '' ? undefined : (body as Activity);
}

async function apologise(context: TurnContext, reference: string): Promise<void> {
  const sentence = faultSentence(reference);
  if (isClick(context.activity)) await context.sendActivity(invokeResponse(messageAnswer(sentence)));
  else if (context.activity.type === ActivityTypes.Message) await context.sendActivity(sentence);
}

/** Enough facts to find an activity back, without names or texts. */
function about(activity: Incoming): object {
  const verb = property(activity, 'value', 'action', 'verb');
  return {
    activityType: shortText(activity, 'type'),
    activityName: shortText(activity, 'name'),
    conversationId: shortText(activity, 'conversation', 'id'),
    tenantId: tenantOf(activity),
    personId: personOf(activity)?.id,
    verb: readCardVerb(verb),
  };
}
