import { decide } from '../../../bot/core/proposal/decide';
import { evolveAll } from '../../../bot/core/proposal/evolve';
import type { Position } from '../../../bot/core/proposal/position';
import type { Proposal } from '../../../bot/core/proposal/proposal';
import { Refusal } from '../../../bot/core/refusal';

interface Answer {
  party?: string;
  name?: string;
  position?: Position;
  remark?: string;
  /** The answer is given at noon. */
  day?: string;
}

/** The proposal after one more answer, decided as the bot decides it. */
export function answered(proposal: Proposal, answer: Answer): Proposal {
  const { party: id, name = 'Sietse Wiarda', position: kind = 'agree', remark = '', day = '2026-03-03' } = answer;
  const party = proposal.parties.find((candidate) => candidate.id === (id ?? 'kustwacht'));
  if (!party) throw new Error(`the sample has no party ${id}`);
  const { tenantId, version, revision } = proposal;
  const asked = { id: `answer-${revision}`, by: { id: name, name }, tenantId, party: party.id, version, revision };
  const command = { kind, ...asked, conversationId: party.place.conversationId, remark };
  const events = decide(proposal, command, `${day}T11:00:00.000Z`, { fourEyes: true });
  if (events instanceof Refusal) throw new Error(`the sample is refused: ${events.kind}`);
  return evolveAll(proposal, proposal, events);
}
