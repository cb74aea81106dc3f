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
import { buttonTitles } from '../words/buttons';
import { deadlineLine } from '../words/deadline';
import { dryRunWords } from '../words/dry-run';
import { refusalSentence } from '../words/refusals';
import { ruleWords } from '../words/rules';
import { accordingToNote, takenOverWords } from '../words/taken-over';

/**
 * Shows who would have to agree, by when, where each card will land, and what is still missing, while nothing is put out.
 * The button Terug shows the concept again, and Uitzetten is there once nothing is missing.
 */
export function dryRunCard(dryRun: DryRun, proposalId: string): AdaptiveCard {
  const { subject, deadline, missing } = dryRun;
  const title = subject === '' ? dryRunWords.title : `${dryRunWords.title}: ${subject}`;
  const data = { proposalId, party: '', version: 1, revision: 0 };
  const buttons = [
    ...(missing.length === 0
      ? [execute(buttonTitles.submit, 'submit', data, { style: 'positive', inputs: 'none' })]
      : []),
    execute(buttonTitles.back, 'saveDraft', data, { inputs: 'none' }),
  ];
  return card(
    [
      heading(title),
      text(dryRunWords.explanation),
      ...missing.map((refusal) => text(refusalSentence(refusal), { weight: 'Bolder', color: 'Attention' })),
      ...partiesTable(dryRun),
      text(deadline === '' ? dryRunWords.noDeadline : deadlineLine(deadline)),
      actionSet(buttons, 'Medium'),
    ],
    title,
  );
}

function partiesTable({ parties }: DryRun): CardElement[] {
  if (parties.length === 0) return [];
  const isInTurn = parties.some(({ turn }) => turn > 1);
  const heads = [dryRunWords.party, dryRunWords.asked].map((label) => text(label, { size: 'Small', weight: 'Bolder' }));
  const rows = parties.map((party) => [
    text(isInTurn && party.turn > 0 ? dryRunWords.turn(party.turn, party.name) : party.name, { size: 'Small' }),
    text(whatIsAsked(party), { size: 'Small' }),
  ]);
  return [table([4, 7], [heads, ...rows])];
}

function whatIsAsked({ rule, seats, lands, takenOver }: DryRunParty): string {
  if (!lands) return dryRunWords.notLinked;
  if (takenOver)
    return dryRunWords.nothing(`${takenOverWords(takenOver)}, ${accordingToNote}`, dryRunWords.lands[lands]);
  return `${ruleWords(rule, seats)} ${dryRunWords.lands[lands]}`;
}
