import { type MyWork, myWorkCard } from '../../cards/chat/my-work-card';
import { isDeadlinePast } from '../core/proposal/deadline';
import { viewFor } from '../core/proposal/view';
import { findMyRounds, type RoundPorts } from './find-my-rounds';
import type { Answer } from './reply';
import { type Asker, asAdviserSees } from './scope';

/** Most rows of each part of the answer. The others are counted. */
const mostShown = 20;

/**
 * Lists the rounds that wait for the asker's answer, the first deadline first, and the asker's own proposals that need
 * their author.
 */
export async function answerMyWork(ports: RoundPorts, asker: Asker): Promise<Answer> {
  const { rounds, own, others, isWhole } = await findMyRounds(ports, asker);
  const waiting = rounds.filter(({ mustAnswer }) => mustAnswer);
  const stuck = own
    .map(({ row, proposal }) => ({ row, proposal, view: viewFor(proposal, { kind: 'author' }) }))
    .filter(({ proposal, view }) => view.verdict.outcome === 'disagreed' || isDeadlinePast(proposal, ports.now()));
  const work: MyWork = {
    waiting: waiting
      .slice(0, mostShown)
      .map(({ row, party, url }) => ({ row: asAdviserSees(row), deadline: row.deadline, party: party.name, url })),
    own: stuck.slice(0, mostShown).map(({ row, view }) => ({ row, view })),
    others: others + Math.max(0, waiting.length - mostShown) + Math.max(0, stuck.length - mostShown),
    isWhole,
  };
  return myWorkCard(work);
}
