import { stripSalutation } from './courtesy';
import { type Earlier, withEarlier } from './earlier';
import { findConcepts, isCue } from './find-concepts';
import { fieldAsked, positionAsked } from './find-details';
import type { IntentName, Slots, Understood } from './question';
import { type Scored, scoreIntents } from './score-intents';
import { findDays } from './slots/find-days';
import { findNumbered } from './slots/find-numbers';
import { findParties } from './slots/find-parties';
import { findPersons } from './slots/find-persons';
import { findSubjects, type SubjectWords, subjectWords } from './slots/find-subjects';
import { isFiller, type Token, tokensOf } from './slots/sentence';
import { splitSentences } from './split-sentences';
import type { Vocabulary } from './vocabulary';

/** Most characters of a text that is read as a question. */
export const longestQuestion = 500;
/** Most questions of one message that are answered. */
const mostQuestions = 4;
/** Fewest points of an intent that a sentence asks for certain. */
const certain = 2;
/** Points of an intent that tell nothing, even where the whole sentence is known. */
const weak = 0.9;

/**
 * Reads a message as the questions that it asks, in their order, each with the things that it names. Nothing outside
 * the vocabulary is recognised, so that nobody learns of a thing that they may not see.
 */
export function understand(text: string, vocabulary: Vocabulary, earlier?: Earlier): Understood[] {
  if (text.length > longestQuestion) return [nothing(text)];
  const words = subjectWords(vocabulary.proposals);
  const read: Understood[] = [];
  for (const sentence of splitSentences(stripSalutation(text)).slice(0, mostQuestions)) {
    const before = read.at(-1) ?? earlier;
    read.push(withEarlier(readSentence(sentence, vocabulary, words), before));
  }
  const asking = read.filter(({ intents }) => !intents.every((intent) => intent === 'thanks' || intent === 'help'));
  return asking.length > 0 ? asking : read.slice(0, 1);
}

function readSentence(text: string, vocabulary: Vocabulary, words: SubjectWords): Understood {
  const { today, proposals: rows, parties, people } = vocabulary;
  const isSubjectWord = (plain: string) => words.rowsOf.has(plain);
  const numbered = findNumbered(tokensOf(text), rows);
  const meetings = [...new Set(rows.map(({ meetingDate }) => meetingDate).filter(Boolean))];
  const days = findDays(numbered.tokens, today, meetings);
  const named = findParties(days.tokens, parties, (plain) => isCue(plain) || isSubjectWord(plain));
  const persons = findPersons(named.tokens, people, (plain) => isCue(plain) || isSubjectWord(plain));
  const subjects = findSubjects(persons.tokens, rows, words, ({ plain }) => !isCue(plain));
  let tokens = subjects.tokens;
  let proposals = subjects.proposals;
  const isMeeting = days.meeting !== undefined;
  let scored = scoreIntents(tokens, findConcepts(tokens), isMeeting);
  if (proposals.length === 0 && numbered.proposals.length === 0) {
    // A word that asks something elsewhere may be a subject here: `status notulen`.
    const used = new Set(scored[0]?.used);
    const later = findSubjects(
      tokens,
      rows,
      words,
      (token) => isSubjectWord(token.plain) && !used.has(tokens.indexOf(token)),
    );
    if (later.proposals.length > 0) {
      tokens = later.tokens;
      proposals = later.proposals;
      scored = scoreIntents(tokens, findConcepts(tokens), isMeeting);
    }
  }
  const found = findConcepts(tokens);
  const slots: Slots = {
    proposals: together(numbered.proposals, proposals, rows, days.meeting),
    parties: named.runs
      .filter(({ start, end }) => tokens.slice(start, end).some(({ names }) => names === 'party'))
      .flatMap((run) => run.parties.map(({ id }) => id))
      .filter((id, index, all) => all.indexOf(id) === index),
    people: persons.people,
    ...(days.meeting && { meeting: days.meeting }),
    ...(days.period && { period: days.period }),
    ...fieldAsked(found),
    ...positionAsked(found),
    isOwn: tokens.some(({ plain }) => /^(?:ik|mij|me|mijn|wij|we|ons|onze)$/.test(plain)),
  };
  return {
    text,
    intents: intentsOf(scored, tokens, slots),
    slots,
    rest: restOf(text, tokens, found),
    isExact: numbered.proposals.length > 0 || subjects.isExact,
    isSure: false,
    isNoDay: days.isNoDay,
    isYesNo: yesNoWord.test(tokens.find(({ plain }) => !opening.test(plain))?.plain ?? ''),
    refersBack: tokens.some(({ plain, names }) => !names && backWord.test(plain)),
    goesOn: /^(?:en|of|ook|dan)$/.test(tokens[0]?.plain ?? ''),
  };
}

const yesNoWord =
  /^(?:is|zijn|heeft|hebben|staat|kan|kunnen|komt|mag|loopt|ligt|gaat|zit|hoeft|moet|wacht|klopt|ben|heb)$/;
const opening = /^(?:en|hallo|hoi|hi|hey|dag|goedemorgen|goedemiddag|even|vraagje|vraag|ja|ok|oke)$/;
const backWord =
  /^(?:dit|dat|die|deze|ze|hen|hun|daar|daarop|daarover|daarmee|daarvan|daarbij|ermee|erop|erover|ervan|erbij|hierop|hierover|hiervan|hiermee|er)$/;
/** A sentence that names things and asks nothing asks how they stand. */
function intentsOf(scored: readonly Scored[], tokens: readonly Token[], slots: Slots): IntentName[] {
  const [best, second] = scored;
  if (best && best.score >= certain) {
    const isNear = second && second.score === best.score && best.used.length === 1;
    return isNear ? [best.intent, second.intent] : [best.intent];
  }
  const unknown = tokens.filter(({ names, plain }) => !names && !isFiller(plain) && !isCue(plain));
  const isUnknown = unknown.length > 1;
  return best && !isUnknown && best.score > weak ? [best.intent] : intentOfThings(slots, isUnknown);
}

function intentOfThings({ proposals, parties, meeting, people }: Slots, isUnknown: boolean): IntentName[] {
  if (proposals.length > 0 && parties.length > 0) return ['agreement'];
  if (proposals.length > 0) return isUnknown ? [] : ['status'];
  if (parties.length > 0) return ['atParty'];
  return meeting || people.length > 0 ? ['overview'] : [];
}

/** A number and a meeting or a subject mean what fits both, if anything does. */
function together(
  numbered: readonly string[],
  named: readonly string[],
  rows: Vocabulary['proposals'],
  meeting: Slots['meeting'],
): readonly string[] {
  const both = numbered.filter((id) => named.includes(id));
  const found = both.length > 0 ? both : numbered.length > 0 ? numbered : named;
  if (!meeting || found.length < 2) return found;
  const onDay = found.filter((id) => {
    const date = rows.find((row) => row.id === id)?.meetingDate ?? '';
    return date >= meeting.from && date <= meeting.until;
  });
  return onDay.length > 0 ? onDay : found;
}

/** Returns the part of the sentence that names nothing known and asks nothing, as typed. */
function restOf(text: string, tokens: readonly Token[], found: readonly (readonly unknown[])[]): string {
  const unknown = tokens.filter(
    ({ names, plain }, index) =>
      !names && found[index]?.length === 0 && !isFiller(plain) && (plain.length > 1 || /\d/.test(plain)),
  );
  const [first, last] = [unknown[0], unknown.at(-1)];
  if (!first || !last) return '';
  const next = tokens[tokens.indexOf(last) + 1];
  return text.slice(first.start, next?.start).replace(/[\s?!.,;:'"“”‘’]+$/, '');
}

function nothing(text: string): Understood {
  const slots = { proposals: [], parties: [], people: [], isOwn: false };
  const flags = { isExact: false, isSure: false, isNoDay: false, isYesNo: false, refersBack: false, goesOn: false };
  return { text: text.slice(0, longestQuestion), intents: [], slots, rest: '', ...flags };
}
