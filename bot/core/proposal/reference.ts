import { normaliseName } from '../directory/normalise-name';
import type { Memo } from '../note/memo';
import type { Submission } from './proposal';

/** Most letters and digits of the mark of a proposal without a number: hardly ever shared, and short enough to say. */
const markLength = 6;

type Numbered = { id: string } & Pick<Submission, 'number'>;

/**
 * Returns the mark by which people tell a proposal from every other: its number, `17`. A proposal of an earlier release
 * has none and keeps the beginning of its id, `5d2c7f`, because cards and mails name it so already.
 */
export function markOf({ id, number }: Numbered): string {
  if (number !== undefined) return String(number);
  return id
    .replace(/[^\dA-Za-z]/g, '')
    .slice(0, markLength)
    .toLowerCase();
}

/** The facts by which people tell proposals apart where the note may not be named. Empty texts are not shown. */
export interface Reference extends Numbered {
  caseNumber: string;
  agendaItem: string;
  meetingDate: string;
}

type Told = Numbered &
  Pick<Submission, 'channelFacts'> &
  Pick<Memo, 'subject' | 'caseNumber' | 'agendaItem'> & { meetingDate: string };

/**
 * Returns what may be told of a note that may not be named: nothing but the mark when its author hides the rest, or was
 * never asked, as in an earlier release. A case number or agenda item that holds words is left out too, because it may
 * tell what the note is about.
 */
export function referenceOf({ id, number, channelFacts, subject, ...facts }: Told): Reference {
  const isShown = channelFacts === 'shown';
  const bare = (text: string) => (isShown && isBare(text, subject) ? text : '');
  return {
    id,
    ...(number !== undefined && { number }),
    caseNumber: bare(facts.caseNumber),
    agendaItem: bare(facts.agendaItem),
    meetingDate: isShown ? facts.meetingDate : '',
  };
}

const longestBare = 40;
const mostWords = 3;
/** A short prefix, an abbreviation in capitals as in `CORSA-2026-12`, or a word that tells nothing. */
const tellsNothing = /^(?:\p{L}{1,3}|\p{Lu}{4,8}|[zZ]aak(?:nummer)?|[aA]gendapunt|[pP]unt|[nN]ummer)$/u;

/** True for `Z26-004218`, `7 A/B` and `I-1`; false for `7. Vertrek directeur` and for any word of the subject. */
function isBare(text: string, subject: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const inSubject = new Set(wordsIn(subject));
  return (
    text.length <= longestBare &&
    words.length <= mostWords &&
    words.every((word) => tellsNothing.test(word)) &&
    !wordsIn(text).some((word) => word.length >= 3 && inSubject.has(word))
  );
}

function wordsIn(text: string): string[] {
  return normaliseName(text).match(/\p{L}+/gu) ?? [];
}
