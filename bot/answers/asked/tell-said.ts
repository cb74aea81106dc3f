import { statusCard } from '../../../cards/author/status-card';
import { answerCard } from '../../../cards/chat/answer-card';
import { text } from '../../../cards/elements/adaptive-card';
import { askedListWords } from '../../../cards/words/asked/lists';
import { askedPartyWords, partySentence, saidSentence } from '../../../cards/words/asked/parties';
import { rowTitle } from '../../../cards/words/chat';
import { localDate } from '../../core/calendar/dates';
import { addDays } from '../../core/calendar/workdays';
import { countsAgainst, hasWords } from '../../core/proposal/position';
import { type AnswerView, mayKnowNames, type PartyView } from '../../core/proposal/view';
import type { Answer } from '../reply';
import { aboutOne, type Enquiry, fitsThings, isWithin, openRows, waitsOf } from './enquiry';
import { readProposals, type Seen } from './world';

/** Most answers in a list. */
const mostShown = 20;

/** What a party answered, when and by whom. */
export async function tellPartySaid(enquiry: Enquiry): Promise<Answer> {
  const { parties, people, proposals } = enquiry.asked.slots;
  if (proposals.length === 0 && enquiry.asked.rest === '' && (parties.length > 0 || people.length > 0))
    return tellAnswers(enquiry);
  return aboutOne(enquiry, (seen) => {
    const { view } = seen;
    const rows = view.rows.filter(({ party }) => parties.length === 0 || parties.includes(party));
    const said = rows.flatMap((row) => saidBy(row, seen, people));
    const silent = rows.filter((row) => said.every(({ row: other }) => other.party !== row.party));
    const sentences = [
      ...said.map(({ sentence }) => sentence),
      ...(people.length > 0 ? [] : silent.map(({ name }) => askedPartyWords.nothingSaid(name))),
    ];
    const [first = askedPartyWords.nothingSaid(people.join(', ')), ...others] = sentences;
    return answerCard(first, { lines: others.slice(0, mostShown).map((line) => text(line)), below: statusCard(view) });
  });
}

/** The remarks that were made, or the reasons of who is not agreed. */
export async function tellRemarks(enquiry: Enquiry): Promise<Answer> {
  const { slots, rest } = enquiry.asked;
  if (slots.proposals.length === 0 && rest === '') {
    const seen = await readProposals(
      enquiry.ports,
      enquiry.world.scope,
      openRows(enquiry.world).filter((row) => fitsThings(row, slots)),
    );
    const lines = seen.flatMap((each) =>
      remarksIn(each, slots.parties).map((line) => text(`${rowTitle(each.row)}. ${line}`)),
    );
    const sentence = lines.length === 0 ? askedPartyWords.noRemarks : askedPartyWords.remarks(lines.length);
    return answerCard(sentence, { lines: lines.slice(0, mostShown) });
  }
  return aboutOne(enquiry, (seen) => {
    const lines = remarksIn(seen, slots.parties);
    const sentence = lines.length === 0 ? askedPartyWords.noRemarks : askedPartyWords.remarks(lines.length);
    return answerCard(sentence, {
      lines: lines.slice(0, mostShown).map((line) => text(line)),
      below: statusCard(seen.view),
    });
  });
}

/** Why who is not agreed: the reason that was given, or that there is no answer yet. */
export function tellWhyNot(enquiry: Enquiry): Promise<Answer> {
  const { parties } = enquiry.asked.slots;
  return aboutOne(enquiry, (seen) => {
    const { view } = seen;
    const states = waitsOf(enquiry, seen).filter(({ row }) =>
      parties.length > 0 ? parties.includes(row.party) : row.outcome === 'disagreed' || row.outcome === 'pending',
    );
    const sentences = states.flatMap((state) => [partySentence(state, undefined), ...reasonsOf(state.row, seen)]);
    const [first = askedPartyWords.nobodyAgainst, ...others] = sentences;
    return answerCard(first, { lines: others.map((line) => text(line)), below: statusCard(view) });
  });
}

/** The answers that came in within a period; without one, in the last seven days. */
export async function tellAnswers(enquiry: Enquiry): Promise<Answer> {
  const { ports, world, asked } = enquiry;
  const today = localDate(ports.now());
  const period = asked.slots.period ?? { from: addDays(today, -7), until: today };
  const isFree = asked.slots.period === undefined && (asked.slots.parties.length > 0 || asked.slots.people.length > 0);
  const seen = await readProposals(
    ports,
    world.scope,
    world.rows.filter((row) => asked.slots.proposals.length === 0 || asked.slots.proposals.includes(row.id)),
  );
  const said = seen
    .flatMap((each) =>
      each.view.rows.flatMap((row) => saidBy(row, each, asked.slots.people).map((one) => ({ ...one, each }))),
    )
    .filter(
      ({ row, at }) =>
        (asked.slots.parties.length === 0 || asked.slots.parties.includes(row.party)) &&
        (isFree || isWithin(at.length > 10 ? localDate(at) : at, period)),
    )
    .sort((one, other) => other.at.localeCompare(one.at));
  const lines = said.slice(0, mostShown).map(({ each, sentence }) => text(`${rowTitle(each.row)}. ${sentence}`));
  return answerCard(
    isFree && said.length > 0 ? (said[0]?.sentence ?? '') : askedListWords.recent(period, said.length),
    { lines },
  );
}

interface OneSaid {
  row: PartyView;
  at: string;
  sentence: string;
}

/** A party's answers. Whose people may not be known has its joint position alone. */
function saidBy(row: PartyView, { view }: Seen, people: readonly string[]): OneSaid[] {
  const standing = row.answers.filter(({ voided, name }) => !voided && (people.length === 0 || people.includes(name)));
  if (standing.length > 0 && mayKnowNames(view.reader, row.party)) {
    return standing.map((answer) => ({ row, at: answer.at, sentence: sentenceOf(row, answer) }));
  }
  if (!row.position || people.length > 0) return [];
  const sentence = saidSentence({ party: row.name, person: '', position: row.position, remark: '', at: row.at });
  const isHidden = hasWords({ position: row.position }) && !mayKnowNames(view.reader, row.party);
  return [{ row, at: row.at, sentence: isHidden ? `${sentence} ${askedPartyWords.wordsNotShown}` : sentence }];
}

function sentenceOf({ name }: PartyView, { name: person, position, remark, at }: AnswerView): string {
  return saidSentence({ party: name, person, position, remark, at });
}

function remarksIn({ view }: Seen, parties: readonly string[]): string[] {
  const rows = view.rows.filter(({ party }) => parties.length === 0 || parties.includes(party));
  const shown = rows.flatMap((row) =>
    row.answers.filter((answer) => !answer.voided && hasWords(answer)).map((answer) => sentenceOf(row, answer)),
  );
  const hidden = rows.filter(
    ({ party, position }) => position && hasWords({ position }) && !mayKnowNames(view.reader, party),
  );
  return [...shown, ...(hidden.length > 0 ? [askedPartyWords.remarksNotShown(hidden.map(({ name }) => name))] : [])];
}

function reasonsOf({ party }: { party: string }, { view }: Seen): string[] {
  const row = view.rows.find((each) => each.party === party);
  if (row?.outcome !== 'disagreed') return [];
  if (!mayKnowNames(view.reader, party)) return [askedPartyWords.wordsNotShown];
  return row.answers
    .filter((answer) => !answer.voided && countsAgainst(answer))
    .map((answer) => sentenceOf(row, answer));
}
