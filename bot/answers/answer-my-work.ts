import { type MyWork, myWorkCard } from '../../cards/chat/my-work-card';
import { pageOf } from '../core/page';
import { isDeadlinePast } from '../core/proposal/deadline';
import { viewFor } from '../core/proposal/view';
import type { Asked } from './asked';
import { findMyRounds, type RoundPorts } from './find-my-rounds';
import type { Answer } from './reply';
import { type Asker, asAdviserSees } from './scope';

/**
 * Lists the rounds that wait for the asker's answer, the first deadline first, and the asker's own proposals that need
 * their author.
 */
export async function answerMyWork(ports: RoundPorts, asker: Asker, asked: Asked): Promise<Answer> {
  const { rounds, own, others, isWhole } = await findMyRounds(ports, asker);
  const waiting = rounds.filter(({ mustAnswer }) => mustAnswer);
  const stuck = own
    .map(({ row, proposal }) => ({ row, proposal, view: viewFor(proposal, { kind: 'author' }) }))
    .filter(({ proposal, view }) => view.verdict.outcome === 'disagreed' || isDeadlinePast(proposal, ports.now()));
  const page = pageOf([...waiting, ...stuck], asked.page);
  const work: MyWork = {
    waiting: page.rows.flatMap((item) =>
      'party' in item ? [{ row: asAdviserSees(item.row), party: item.party.name, url: item.url }] : [],
    ),
    own: page.rows.flatMap((item) => ('view' in item ? [{ row: item.row, view: item.view }] : [])),
    page: { ...page, question: asked.text },
    others,
    isWhole,
  };
  return myWorkCard(work);
}
