import { statusCard } from '../../../cards/author/status-card';
import { answerCard } from '../../../cards/chat/answer-card';
import { text } from '../../../cards/elements/adaptive-card';
import { askedWords } from '../../../cards/words/asked/other';
import { askedPartyWords } from '../../../cards/words/asked/parties';
import { localDate } from '../../core/calendar/dates';
import type { ProposalEvent } from '../../core/proposal/event';
import { answerExport, answerHistory } from '../answer-proposal';
import type { Answer } from '../reply';
import { aboutOne, type Enquiry } from './enquiry';
import type { Seen } from './world';

export function tellHistory(enquiry: Enquiry): Promise<Answer> {
  const tell = ({ proposal }: Seen) => answerHistory(enquiry.ports, proposal.id, enquiry.asker);
  return aboutOne(enquiry, tell, 'readHistory');
}

export function tellExport(enquiry: Enquiry): Promise<Answer> {
  const tell = ({ proposal }: Seen) => answerExport(enquiry.ports, proposal.id, enquiry.asker);
  return aboutOne(enquiry, tell, 'exportRecord');
}

/** The versions of a note, with the day of each. */
export function tellVersions(enquiry: Enquiry): Promise<Answer> {
  return aboutOne(enquiry, async ({ proposal, view }) => {
    const recorded = view.version === 1 ? [] : await eventsOf(enquiry, proposal);
    const lines = recorded.flatMap((event) => {
      if (event.kind === 'submitted') return [askedWords.versionLine(1, localDate(event.at), event.by.name)];
      return event.kind === 'revised'
        ? [askedWords.versionLine(event.version, localDate(event.at), event.by.name)]
        : [];
    });
    const sentence = askedWords.version(view.version, localDate(proposal.versionAt));
    return answerCard(sentence, { lines: lines.map((line) => text(line)), below: statusCard(view) });
  });
}

/** Who answered otherwise than before. That is part of the record, which only the author and the secretary read. */
export function tellChanges(enquiry: Enquiry): Promise<Answer> {
  const { asked } = enquiry;
  const tell = async ({ proposal, view }: Seen) => {
    const given = (await eventsOf(enquiry, proposal)).filter((event) => event.kind === 'responded');
    const changes = given.flatMap((event, index) => {
      const before = given.slice(0, index).findLast(({ by, party }) => by.id === event.by.id && party === event.party);
      const isAsked = asked.slots.parties.length === 0 || asked.slots.parties.includes(event.party);
      return before && before.position !== event.position && isAsked ? [{ event, before }] : [];
    });
    const nameOf = (party: string) => view.rows.find((row) => row.party === party)?.name ?? '';
    const lines = changes.map(({ event, before }) =>
      text(askedPartyWords.change(event.by.name, nameOf(event.party), before.position, event.position, event.at)),
    );
    const sentence = lines.length === 0 ? askedPartyWords.noChange : askedPartyWords.changed(lines.length);
    return answerCard(sentence, { lines, below: statusCard(view) });
  };
  return aboutOne(enquiry, tell, 'readHistory');
}

async function eventsOf(
  { ports }: Enquiry,
  { tenantId, id }: { tenantId: string; id: string },
): Promise<ProposalEvent[]> {
  return (await ports.store.proposals.events({ tenantId, id })).map(({ event }) => event);
}
