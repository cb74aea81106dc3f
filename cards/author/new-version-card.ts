import type { RefusedForm } from '../../bot/core/concept/concept-view';
import { type DraftForm, limitOf } from '../../bot/core/concept/edit-draft';
import type { NewVersionView, SectionChange, TextPart } from '../../bot/core/concept/new-version';
import type { RowToAsk } from '../../bot/core/concept/row-parties';
import {
  type AdaptiveCard,
  actionSet,
  type CardElement,
  card,
  execute,
  heading,
  richText,
  run,
  subheading,
  type TextRun,
  text,
} from '../elements/adaptive-card';
import { fitCard } from '../elements/fit-card';
import { among, choicesInput, lineInput } from '../elements/inputs';
import { refusalLines } from '../elements/refusal-lines';
import { buttonTitles } from '../words/buttons';
import { fieldLabels } from '../words/labels';
import {
  changeTitle,
  checkChanges,
  newVersionSummary,
  newVersionTitle,
  othersKeepTheirs,
  partWords,
  sameSentence,
  tooLongSentence,
  whoIsAskedAgain,
} from '../words/new-version';
import { doubtSentences } from '../words/reading';
import { newVersionRowHelp } from '../words/row-parties';
import { shorten } from '../words/shorten';
import { rowQuestions } from './row-inputs';

/**
 * The changes in the new version, for its author to check before putting it out, and the parties that are asked again.
 * `rows` are those of the new note's table whose party is not clear. `refused`: the author's
 * last form, and why it was refused.
 */
export function newVersionCard(
  newVersion: NewVersionView,
  rows: readonly RowToAsk[] = [],
  refused?: RefusedForm,
): AdaptiveCard {
  const typed = refused?.typed ?? {};
  return fitCard([40_000, 20_000, 10_000, 4_000, 0], (room) =>
    card(
      [
        heading(newVersionTitle(newVersion)),
        text(checkChanges),
        ...doubtSentences(newVersion.draft.reading).map((sentence) => text(sentence, { color: 'Warning' })),
        ...differences(newVersion.changes, room),
        ...rowQuestions({ rows, parties: newVersion.parties, help: newVersionRowHelp, typed }),
        ...inputs(newVersion, typed),
        ...refusalLines(refused?.refusal),
        buttons(newVersion),
      ],
      newVersionSummary(newVersion),
    ),
  );
}

/** As much of the differences as fits in `room` characters. Parts that stayed the same are only named. */
function differences(all: readonly SectionChange[], room: number): CardElement[] {
  const changed = all.filter(({ kind }) => kind !== 'same');
  const same = all.filter(({ kind }) => kind === 'same').map(({ heading: name }) => name);
  let left = room;
  const shown = changed.flatMap((change) => {
    const runs = readable(change).flatMap((part) => {
      const words = left > 0 ? shorten(part.text, left) : '';
      left -= part.text.length;
      return words === '' ? [] : [asRun({ ...part, text: words }, change)];
    });
    return [subheading(changeTitle(change)), ...(runs.length === 0 ? [] : [richText(runs, 'Small')])];
  });
  return [
    ...shown,
    ...(left >= 0 ? [] : [text(tooLongSentence, { weight: 'Bolder' })]),
    text(sameSentence(same, changed.length), { isSubtle: true, spacing: 'Medium' }),
  ];
}

/**
 * Shortens text that stayed the same to the words beside a difference, and puts a space between removed and added text.
 */
function readable({ parts }: SectionChange): TextPart[] {
  return parts.map((part, index) => {
    const next = parts[index + 1];
    if (part.kind === 'same') return { ...part, text: around(part.text, index > 0, next !== undefined) };
    return next?.kind === 'added' ? { ...part, text: `${part.text.trimEnd()} ` } : part;
  });
}

const nearby = 120;

function around(words: string, isAfter: boolean, isBefore: boolean): string {
  if (words.length <= 2 * nearby) return words;
  const start = isAfter ? shorten(words, nearby) : '…';
  const end = words.slice(-nearby).replace(/^\S*/, '');
  return isBefore ? `${start}${end}` : start;
}

/** Marks words inside a part. A part that is wholly new or gone is marked in the title above it. */
function asRun(part: TextPart, { kind }: SectionChange): TextRun {
  const words = kind === 'changed' ? partWords(part) : part.text;
  if (part.kind === 'added') return run(words, { weight: 'Bolder', color: 'Good' });
  return part.kind === 'removed' ? run(words, { color: 'Attention', strikethrough: true }) : run(words);
}

function inputs({ draft, parties }: NewVersionView, typed: DraftForm): CardElement[] {
  const choices = parties.map(({ id, name }) => ({ title: name, value: id }));
  const link = typed.documentsLink ?? draft.documentsLink;
  const chosen = typed.parties?.split(',') ?? parties.map(({ id }) => id);
  return [
    choicesInput('parties', whoIsAskedAgain, choices, among(choices, chosen)),
    text(othersKeepTheirs, {
      isSubtle: true,
      spacing: 'Small',
    }),
    lineInput('documentsLink', fieldLabels.documentsLink, link, limitOf('documentsLink')),
  ];
}

/** `document`: the SHA-256 of the file that the card shows, so that another file is not put out by mistake. */
function buttons({ draft, proposalId, version }: NewVersionView): CardElement {
  const data = { proposalId, party: '', version, revision: 0, document: draft.document.sha256 };
  return actionSet(
    [
      execute(buttonTitles.submit, 'newVersion', data, { style: 'positive' }),
      execute(buttonTitles.discard, 'discardDraft', data, { style: 'destructive', inputs: 'none' }),
    ],
    'Medium',
  );
}
