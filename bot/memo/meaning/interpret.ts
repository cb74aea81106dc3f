import type { Memo, MemoSection } from '../../core/note/memo';
import type { FieldReading, Reading, ReadingRemark } from '../../core/note/reading';
import type { Page } from '../page/page';
import { readConsultation } from './consultation/read-consultation';
import { withRouting } from './consultation/routing';
import { cut } from './cut/cut';
import type { Cut } from './cut/cut-note';
import { entriesOf } from './entries/entries';
import type { Entry } from './entries/entry';
import { isOtherDocument } from './entries/other-document';
import { secondNoteAt } from './entries/second-note';
import { withLabelsBelow } from './labels/labels-below';
import { readFacts } from './values/read-facts';
import { readRequest } from './values/read-request';

export interface Interpretation {
  memo: Memo;
  sections: MemoSection[];
  reading: Reading;
  /** True for an oplegnotitie: the note has its labels, and is no agenda, list of decisions, mail or letter. */
  isNote: boolean;
}

/** Reads a note from its page. A value that is absent or not clear is left empty or marked as unsure. */
export function interpret(page: Page): Interpretation {
  const entries = withLabelsBelow(withRouting(entriesOf(page.blocks)));
  const second = secondNoteAt(entries);
  const found = cut(second === undefined ? entries : entries.slice(0, second));
  const margin = cut(entriesOf(page.margin ?? []));
  const facts = readFacts([...found.facts, ...onlyInMargin(margin, found)]);
  const request = readRequest(found.parts);
  const consultation = readConsultation(found);
  const status = checkedStatus(facts, limits(found, margin), page);
  return {
    memo: {
      ...facts.memo,
      confidentiality: status.confidentiality,
      request: request.text,
      consultation: consultation.rows,
    },
    sections: request.sections,
    reading: {
      fields: {
        ...facts.reading,
        confidentiality: status.reading,
        request: request.reading,
        consultation: consultation.reading,
      },
      remarks: [
        ...(second === undefined ? [] : [{ kind: 'secondNote' as const, detail: textOf(entries.slice(second)) }]),
        ...unplaced(found),
        ...(page.doubts.includes('unreadable') ? [{ kind: 'unreadable' as const, detail: '' }] : []),
      ],
    },
    isNote: countLabels(found) >= leastLabels && !isOtherDocument(entries, found),
  };
}

/** A header may repeat a label; the label in the text itself counts. */
function onlyInMargin(margin: Cut, { facts }: Cut): Cut['facts'] {
  return margin.facts.filter(({ label }) => !facts.some((fact) => fact.label.field === label.field));
}

/** Openbaar does not hold when another line of the note says otherwise, or when its characters cannot be read. */
function checkedStatus(
  { memo, reading }: ReturnType<typeof readFacts>,
  isLimited: boolean,
  page: Page,
): { confidentiality: Memo['confidentiality']; reading: FieldReading } {
  const { confidentiality } = memo;
  const why = page.doubts.includes('unreadable') ? 'unreadable' : isLimited ? 'saidElsewhere' : undefined;
  if (confidentiality !== 'openbaar' || !why) return { confidentiality, reading: reading.confidentiality };
  return { confidentiality: 'onbekend', reading: { ...reading.confidentiality, sure: 'missing', why } };
}

/** Returns true when a line of its own says that the note is not public; in a line without a place one word is enough. */
function limits({ top, parts }: Cut, margin: Cut): boolean {
  const lines = [...top, ...margin.top, ...parts.flatMap((part) => part.lines)];
  const others = parts.filter(({ kind }) => kind === 'other').flatMap((part) => part.lines);
  return lines.some((line) => stamp.test(line)) || others.some((line) => restriction.test(line));
}

const restriction = /(?<!\p{L})(vertrouwelijk|geheim|geheimhouding|besloten|niet openbaar|embargo)(?!\p{L})/iu;
const stamp =
  /^[^\p{L}☐]*((strikt|zeer|nog) )?(vertrouwelijk|geheim|besloten|niet openbaar|embargo)( (vergadering|gedeelte|deel|stuk|document|voorstel|nota|agenda))?[^\p{L}]*$/iu;

/** Returns the first words of text that stands under no heading, for its author to find it. */
function unplaced({ parts }: Cut): ReadingRemark[] {
  const [first] = parts.filter(({ kind }) => kind === 'other').flatMap(({ lines }) => lines);
  return first === undefined ? [] : [{ kind: 'unplacedText', detail: first.slice(0, mostQuoted) }];
}

/** Most characters of the note in a remark. */
const mostQuoted = 120;

function textOf(entries: readonly Entry[]): string {
  const texts = entries.map((entry) =>
    entry.kind === 'line'
      ? entry.text
      : entry.kind === 'fact'
        ? `${entry.label.name}: ${entry.value.lines.join(' ')}`
        : '',
  );
  return texts.filter(Boolean).join(' ').slice(0, mostQuoted);
}

/** Fewest labels of a note. Any document may have one. */
const leastLabels = 2;

/** Counts different labels; headings of running text do not count. */
function countLabels({ facts, parts, tables, lists }: Cut): number {
  const fields = facts
    .filter(({ label }) => label.kind === 'plain' && label.field !== 'other')
    .map(({ label }) => label.field);
  const hasRequest = parts.some(({ kind, isUnclear }) => kind === 'request' && !isUnclear);
  return new Set(fields).size + (hasRequest ? 1 : 0) + (tables.length + lists.length > 0 ? 1 : 0);
}
