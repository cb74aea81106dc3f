import { type Activity, ActivityTypes } from 'botbuilder';

/**
 * The answer to a click: always HTTP 200 with an inner 200, because on anything else Teams shows its own error and
 * hides our sentence.
 */
export interface InvokeAnswer {
  statusCode: 200;
  type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  value: object | string;
}

/** Puts the fresh card in the place of the pressed one, for the presser. */
export function cardAnswer(card: object): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card };
}

/** Shows one sentence; the card stays as it was. */
export function messageAnswer(sentence: string): InvokeAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: sentence };
}

/** Makes the activity with which a turn answers its invoke. */
export function invokeResponse(answer: InvokeAnswer): Partial<Activity> {
  return { type: ActivityTypes.InvokeResponse, value: { status: 200, body: answer } };
}

/** True when this activity is a click that waits for such an answer. */
export function isClick(activity: Partial<Activity>): boolean {
  return activity.type === ActivityTypes.Invoke && activity.name === 'adaptiveCard/action';
}
