import type { AdaptiveCard } from '../../../cards/elements/adaptive-card';
import { refusalSentence } from '../../../cards/words/refusals';
import { problemSentences } from '../../../cards/words/tab-problems';
import type { Click } from '../../answers/click';
import type { Instant } from '../../core/calendar/dates';
import type { Person, Place } from '../../core/directory/person';
import { Refusal, type RefusalKind } from '../../core/refusal';
import { badRequest, type Problem, problem } from './problem';
import type { Caller } from './sign-in';

export interface PressPorts {
  /** Reads a press of a button in the form in which Teams sends it; untrusted but for the person. */
  parseClick: (activity: object) => Click | Refusal;
  /** Does what the button does, as in chat. A sentence: it is not certain that it was recorded. */
  answerClick: (click: Click | Refusal) => Promise<AdaptiveCard | Refusal | string>;
  /** Finds the chat in which this person is reached; undefined when they never spoke with the bot. */
  findPlace: (tenantId: string, personId: string) => Promise<Place | undefined>;
  now: () => Instant;
}

/** Most characters of the id that a page gives to a press. */
const longestId = 100;

/**
 * Presses a card's button in the presser's own chat with the bot, by the same way as a press in Teams. `body`, untrusted:
 * `{id, verb, data}`, in which `id` is new for each press, so that one that is sent again does nothing twice.
 */
export function createPressButton({ parseClick, answerClick, findPlace, now }: PressPorts) {
  return async function pressButton(body: unknown, caller: Caller): Promise<{ card: AdaptiveCard } | Problem> {
    const { id, verb, data } = body instanceof Object ? (body as Record<string, unknown>) : {};
    if (typeof id !== 'string' || id === '' || id.length > longestId) return badRequest;
    const place = await findPlace(caller.tenantId, caller.person.id);
    if (!place) return problem(409, problemSentences.noChat);
    const press = { id, verb, data: data ?? {} };
    const answer = await answerClick(parseClick(activityOf(caller.person, place, press, now())));
    if (answer instanceof Refusal) return problemOf(answer);
    return typeof answer === 'string' ? problem(503, answer, { 'Retry-After': '1' }) : { card: answer };
  };
}

/** The person's id stands in the press's, so that nobody can send the press of somebody else again. */
function activityOf(
  { id: personId, name }: Person,
  { conversationId, tenantId, serviceUrl }: Place,
  { id, verb, data }: { id: string; verb: unknown; data: unknown },
  timestamp: Instant,
): object {
  return {
    id: `tab:${personId}:${id}`,
    timestamp,
    serviceUrl,
    from: { aadObjectId: personId, name },
    conversation: { id: conversationId, tenantId, conversationType: 'personal' },
    value: { action: { verb, data } },
  };
}

const missing: readonly RefusalKind[] = ['unknownProposal', 'unknownDraft', 'removed', 'unknownParty'];
const forbidden: readonly RefusalKind[] = [
  'notSecretary',
  'notTheAuthor',
  'notTheAuthorOrSecretary',
  'notInPrivate',
  'notAChannel',
  'otherPartysPlace',
  'otherTenant',
  'authorMayNotAnswer',
  'authorMayNotLift',
  'notAnAdviser',
];

/** A refusal keeps its sentence, whatever HTTP calls it. */
export function problemOf(refusal: Refusal): Problem {
  const sentence = refusalSentence(refusal);
  if (refusal.kind === 'unknownButton') return problem(400, sentence);
  if (missing.includes(refusal.kind)) return problem(404, sentence);
  return problem(forbidden.includes(refusal.kind) ? 403 : 409, sentence);
}
