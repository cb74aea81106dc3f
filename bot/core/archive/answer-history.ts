import type { Person } from '../directory/person';
import type { ProposalEvent } from '../proposal/event';
import { countsAgainst } from '../proposal/position';

type EventOf<Kind extends ProposalEvent['kind']> = Extract<ProposalEvent, { kind: Kind }>;

/** The reason why an answer no longer counts. */
export type AnswerEnd =
  /** The same person answered for the same party again. */
  | { kind: 'changed'; to: EventOf<'responded'> }
  /** The same person took it back after it had ended the round. */
  | { kind: 'takenBack'; at: string }
  | { kind: 'newVersion'; at: string; version: number }
  | { kind: 'lifted'; at: string; by: Person; reason: string };

/** An answer as it was given, with all that came of it. */
export interface PastAnswer {
  answer: EventOf<'responded'>;
  replies: readonly EventOf<'replied'>[];
  /** Absent while the answer counts. */
  end?: AnswerEnd;
}

/** An event with its number in the chain. */
interface Numbered {
  event: ProposalEvent;
  number: number;
}

/** Returns every answer that was ever given, also those that no longer count, oldest first. */
export function answerHistory(events: readonly ProposalEvent[]): PastAnswer[] {
  const numbered = events.map((event, index) => ({ event, number: index + 1 }));
  const takenBack = new Set(events.flatMap((event) => (event.kind === 'reopened' ? [event.revision] : [])));
  return numbered.flatMap(({ event: answer, number }) => {
    if (answer.kind !== 'responded') return [];
    // An answer that was taken back changed nothing: the one that it had replaced stood again.
    const later = numbered.slice(number).filter((each) => !takenBack.has(each.number));
    const end = endOf({ answer, number }, later);
    const replies = later.flatMap(({ event }) =>
      event.kind === 'replied' && event.revision === number ? [event] : [],
    );
    return [{ answer, replies, ...(end && { end }) }];
  });
}

export function isObjection({ answer }: PastAnswer): boolean {
  return countsAgainst(answer);
}

interface NumberedAnswer {
  answer: EventOf<'responded'>;
  number: number;
}

function endOf(answer: NumberedAnswer, later: readonly Numbered[]): AnswerEnd | undefined {
  for (const { event } of later) {
    const end = endBy(event, answer);
    if (end) return end;
  }
  return undefined;
}

function endBy(event: ProposalEvent, { answer, number }: NumberedAnswer): AnswerEnd | undefined {
  const { at, by } = event;
  switch (event.kind) {
    case 'responded':
      return event.party === answer.party && by.id === answer.by.id ? { kind: 'changed', to: event } : undefined;
    case 'reopened':
      return event.revision === number ? { kind: 'takenBack', at } : undefined;
    case 'revised':
      return event.voided.includes(answer.party) ? { kind: 'newVersion', at, version: event.version } : undefined;
    case 'lifted': {
      const isMeant = event.party === answer.party && event.person.id === answer.by.id && countsAgainst(answer);
      return isMeant ? { kind: 'lifted', at, by, reason: event.reason } : undefined;
    }
    default:
      return undefined;
  }
}
