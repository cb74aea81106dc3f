import type { ProposalEvent } from '../../../bot/core/proposal/event';
import { members, type Name, type PartyId, people } from './people';
import type { Round } from './region';

/** Somebody who asks, in private or in the channel of a party. The group chat is no party's. */
export interface Place {
  who: Name;
  where: 'private' | 'groupChat' | PartyId;
}

/**
 * Returns the rounds that would be left if nothing existed of which this asker may not hear: of another author's
 * proposal only what was put to the asker's parties, without the names and remarks of others, and of a note that is
 * not public no word. An answer over what is left shows nothing that is hidden.
 */
export function withoutWhatIsHidden(rounds: readonly Round[], { who, where }: Place): readonly Round[] {
  if (where === 'private' && who === 'ilse') return rounds;
  const theirs = where === 'private' ? partiesOf(who) : where === 'groupChat' ? [] : [where];
  return rounds.flatMap((round) => {
    if (where === 'private' && round.submission.author.id === people[who].id) return [round];
    const isAsked = round.submission.parties.some(({ id }) => theirs.some((party) => party === id));
    return isAsked ? [asAdvisersSee(round, theirs)] : [];
  });
}

export function partiesOf(who: Name): PartyId[] {
  const all = Object.entries(members) as [PartyId, (typeof members)[PartyId]][];
  return all.filter(([, some]) => some.some(({ id }) => id === people[who].id)).map(([party]) => party);
}

function asAdvisersSee({ id, submission, events }: Round, theirs: readonly PartyId[]): Round {
  const isPublic = submission.memo.confidentiality === 'openbaar';
  const shown = isPublic ? submission : { ...submission, memo: { ...submission.memo, ...otherWords } };
  return { id, submission: shown, events: events.map(seen) };

  function seen(event: ProposalEvent): ProposalEvent {
    if (event.kind === 'submitted') return { ...event, submission: shown };
    const isOthers = event.kind === 'responded' && !theirs.some((party) => party === event.party);
    if (!isOthers) return event;
    return { ...event, by: { ...event.by, name: 'Iemand Anders' }, remark: event.remark && 'Een andere opmerking.' };
  }
}

const otherWords = { subject: 'Iets heel anders', request: 'Het bestuur wordt om iets anders gevraagd.' };
