import { formatDutchDate } from '../../bot/core/calendar/dates';
import type { DryRun, DryRunParty } from '../../bot/core/concept/dry-run';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  table,
  text,
} from '../elements/adaptive-card';
import { refusalSentence } from '../words/refusals';
import { ruleWords } from '../words/rules';
import { accordingToNote, takenOverWords } from '../words/taken-over';

const title = 'Proef';

/** Who would have to agree, by when, and what is still missing. Nothing was put out. Terug gives the concept back. */
export function dryRunCard(dryRun: DryRun, proposalId: string): AdaptiveCard {
  const { subject, deadline, missing } = dryRun;
  const back = execute('Terug', 'saveDraft', { proposalId, party: '', version: 1, revision: 0 }, { inputs: 'none' });
  return card(
    [
      heading(subject === '' ? title : `${title}: ${subject}`),
      text('Er is niets uitgezet. Zo zou het gaan.'),
      ...missing.map((refusal) => text(refusalSentence(refusal), { weight: 'Bolder', color: 'Attention' })),
      ...partiesTable(dryRun),
      text(
        deadline === ''
          ? 'Er is geen laatste dag om te reageren.'
          : `Uiterlijk reageren: ${formatDutchDate(deadline)}.`,
      ),
      actionSet([back], 'Medium'),
    ],
    subject === '' ? title : `${title}: ${subject}`,
  );
}

function partiesTable({ parties }: DryRun): CardElement[] {
  if (parties.length === 0) return [];
  const isInTurn = parties.some(({ turn }) => turn > 1);
  const heads = ['Partij', 'Wat wij vragen'].map((label) => text(label, { size: 'Small', weight: 'Bolder' }));
  const rows = parties.map((party) => [
    text(isInTurn && party.turn > 0 ? `Beurt ${party.turn}: ${party.name}` : party.name, { size: 'Small' }),
    text(whatIsAsked(party), { size: 'Small' }),
  ]);
  return [table([4, 7], [heads, ...rows])];
}

function whatIsAsked({ rule, seats, isLinked, takenOver }: DryRunParty): string {
  if (!isLinked) return 'Niets: deze partij is nog niet gekoppeld.';
  if (takenOver) return `Niets: ${takenOverWords(takenOver)}, ${accordingToNote}.`;
  return ruleWords(rule, seats);
}
