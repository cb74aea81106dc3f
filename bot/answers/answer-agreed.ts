import { sayCard } from '../../cards/chat/say-card';
import { overviewCard } from '../../cards/secretary/overview-card';
import { nothingLinked } from '../../cards/words/chat';
import { overviewTitles } from '../../cards/words/overview';
import { lookedBack, noneAgreed, noneAgreedThen } from '../../cards/words/proposal-list';
import { localDate } from '../core/calendar/dates';
import { type Page, pageOf } from '../core/page';
import type { IndexRow } from '../core/proposal/index-row';
import { mostClosed, openAndClosed } from '../core/proposal/listed';
import type { Period } from '../language/question';
import type { Asked } from './asked';
import { type LoadedLine, loadLines } from './load-lines';
import type { LookUpStore } from './look-up';
import type { Answer } from './reply';
import { type Asker, rowsIn, scopeOf } from './scope';

/** Most proposals that are looked into for those agreed in a period, the ones put out last first. */
const mostRead = 100;

/** Lists the agreed proposals, the one put out last first. `period`: keeps those that were agreed on its days. */
export async function answerAgreed(
  { store }: { store: LookUpStore },
  asker: Asker,
  asked: Asked,
  period?: Period,
): Promise<Answer> {
  const scope = await scopeOf(asker, store.parties);
  if (scope.kind === 'nothing') return sayCard(nothingLinked);
  const open = (await store.index.open(asker.tenantId)).map(({ value }) => value);
  const closed = await store.index.closed(asker.tenantId, mostClosed);
  const agreed = rowsIn(scope, openAndClosed(open, closed)).filter(({ status }) => status === 'agreed');
  if (period) return answerAgreedIn(period);
  const page = pageOf(agreed, asked.page);
  return card(await load(page.rows), page, closed.length === mostClosed ? [lookedBack(mostClosed)] : []);

  /** The list does not say on which day a proposal was agreed, so the proposals themselves are read. */
  async function answerAgreedIn(days: Period): Promise<Answer> {
    const begun = agreed.filter(({ announcedAt }) => localDate(announcedAt) <= days.until);
    const lines = (await load(begun.slice(0, mostRead))).filter((line) => isIn(days, line));
    const then = pageOf(lines, asked.page);
    return card(then.rows, then, begun.length > mostRead ? [lookedBack(mostRead)] : []);
  }

  function load(rows: readonly IndexRow[]): Promise<LoadedLine[]> {
    return loadLines(store, scope, rows, () => '');
  }

  function card(lines: readonly LoadedLine[], turned: Page<unknown>, notes: readonly string[]): Answer {
    if (lines.length === 0) return sayCard([period ? noneAgreedThen : noneAgreed, ...notes].join(' '));
    return overviewCard(overviewTitles.agreed, lines, { page: { ...turned, question: asked.text }, notes });
  }
}

function isIn({ from, until }: Period, { view: { closedAt } }: LoadedLine): boolean {
  const day = closedAt && localDate(closedAt);
  return from <= day && day <= until;
}
