import { DeliveryFailure } from '../../../bot/reconcile/messenger';
import { StaleWrite } from '../../../bot/store/ports';

/** A note is a change of a message's row. A file is kept or removed whatever other processes do. */
export type RequestKind = 'read' | 'change' | 'note' | 'file';

/** A fault of one request. Without effect, or with it, at once or long after it was given up. */
export interface Trouble {
  isTaken: 'no' | 'yes' | 'late';
  /** The error that the caller sees. Undefined: its process dies there and sees nothing any more. */
  error: (() => Error) | undefined;
  /** The kind of request that it meets; absent: any. */
  befalls?: readonly RequestKind[];
}

/** The process stands still just before this request, for longer than any lease, and then goes on unaware. */
interface Standstill {
  isTaken: 'afterStandstill';
  befalls: readonly RequestKind[];
}
export type AnyTrouble = Trouble | Standstill;

/** The one fault that may reach the caller: the outcome is not known. */
export class Silence extends Error {}
const silence = () => new Silence('storage did not answer in time');

export const storageTroubles = {
  'storage away': { isTaken: 'no', error: silence },
  'storage lost its answer': { isTaken: 'yes', error: silence },
  // The answer is lost after a success; Azure's client tries again by itself and is told that somebody was first.
  'storage refused its own success': {
    isTaken: 'yes',
    error: () => new StaleWrite('storage answered 412'),
    befalls: ['change', 'note'],
  },
  'storage was late': { isTaken: 'late', error: silence },
  'died before storage took it': { isTaken: 'no', error: undefined },
  'died after storage took it': { isTaken: 'yes', error: undefined },
  // Not at a note: the lease of a process that stands still ends, and then its message may be sent twice.
  'process stood still': { isTaken: 'afterStandstill', befalls: ['read', 'change', 'file'] },
} satisfies Record<string, AnyTrouble>;

export const teamsTroubles = {
  'Teams throttled': { isTaken: 'no', error: () => new DeliveryFailure('throttled', 429, 5_000) },
  'Teams away': { isTaken: 'no', error: () => new DeliveryFailure('unavailable', 503) },
  'Teams lost its answer': { isTaken: 'yes', error: () => new DeliveryFailure('unavailable', 0) },
  'Teams without the bot': { isTaken: 'no', error: () => new DeliveryFailure('notInConversation', 403) },
  'Teams rejected it': { isTaken: 'no', error: () => new DeliveryFailure('rejected', 400) },
  'died before Teams took it': { isTaken: 'no', error: undefined },
  'died after Teams took it': { isTaken: 'yes', error: undefined },
} satisfies Record<string, Trouble>;

/** The request after that many that go well. */
export interface Planned<Kind extends string> {
  skip: number;
  kind: Kind;
}
export type StorageTrouble = keyof typeof storageTroubles;
export type TeamsTrouble = keyof typeof teamsTroubles;

/** Gives each request in turn the trouble that was planned for it. */
export function createPlan<Kind extends string>(
  planned: readonly Planned<Kind>[],
  troubles: Record<Kind, AnyTrouble>,
  onMet: (kind: Kind) => void,
) {
  const left = planned.map((each) => ({ ...each }));
  return {
    next(request: RequestKind): AnyTrouble | undefined {
      const [first] = left;
      if (!first) return undefined;
      const trouble = troubles[first.kind];
      first.skip -= 1;
      if (first.skip >= 0 || trouble.befalls?.includes(request) === false) return undefined;
      left.shift();
      onMet(first.kind);
      return trouble;
    },
    end: () => left.splice(0),
  };
}

export type Plan = Pick<ReturnType<typeof createPlan>, 'next'>;
