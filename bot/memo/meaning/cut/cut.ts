import { startsItem } from '../../page/clean-text';
import { endsList, opensList } from '../consultation/consultation-lines';
import { saysSomething } from '../consultation/consultation-rows';
import { isOtherTitle } from '../consultation/consultation-titles';
import type { Entry, Line, Value } from '../entries/entry';
import { isListField, type Label, labelOf } from '../labels/labels';
import { type Pair, splitPairs } from '../labels/split-pairs';
import { type Cut, type Fact, newPart, type Part } from './cut-note';
import { attachmentsHeading, type FoundHeading, firstSectionLater, headingIn } from './find-heading';
import { addLine, belongs, type OpenFact } from './go-on';
import { isRequestSentence } from './headings';
import { isFilled, isFilledRequest, isInRequest, isInSection, type Open } from './open-place';
import { endsRequest, isNextItem } from './request-end';

/**
 * Returns a note's entries cut into what stands at the top, its facts, its parts, its tables and its lists, in the order
 * of the page. Each entry belongs to what was opened last, until something ends it.
 */
export function cut(entries: readonly Entry[]): Cut {
  const firstLater = firstSectionLater(entries);
  const found: Cut = { top: [], facts: [], parts: [], tables: [], lists: [] };
  let open: Open = { kind: 'top' };
  let isAfterBreak = false;

  function openFact({ label, rest }: Pair, { text, doubts }: Pick<Line, 'text' | 'doubts'>): OpenFact {
    const fact: Fact = { label, value: { lines: linesIn(rest), doubts: [...doubts] } };
    found.facts.push(fact);
    return { kind: 'fact', fact, isAbove: rest === '', isItem: startsItem(text) };
  }

  function openPart(part: Partial<Part> & Pick<Part, 'kind'>): Open {
    const whole = newPart(part);
    found.parts.push(whole);
    return { kind: 'part', part: whole };
  }

  function openHeading({ heading, rest, form }: FoundHeading, line?: Line): Open {
    const { kind, name, number, isUnclear } = heading;
    const doubts = rest === '' || !line ? [] : [...line.doubts];
    return openPart({
      kind,
      heading: name,
      number,
      isUnclear,
      doubts,
      lines: linesIn(rest),
      isInline: form === 'inline',
      isByLook: line?.isHeading ?? false,
    });
  }

  function openList(title: string, value: Value, isUnclear = false): Open {
    const list = { title, lines: [...value.lines], doubts: [...value.doubts], isUnclear };
    found.lists.push(list);
    return { kind: 'list', list };
  }

  function readLine(line: Line, index: number): Open {
    const list = opensList(line.text);
    if (list && !isInSection(open)) return openList(list.title, { lines: linesIn(list.rest), doubts: line.doubts });
    if (open.kind === 'list' && open.list.lines.every(isOtherTitle) && isOtherTitle(line.text)) return goOn(line);
    const headed = readHeading(line, index);
    if (headed) return headed;
    const pairs = pairsIn(line);
    const opened = mayBeFacts(line, pairs) ? pairs.map((pair) => openFact(pair, line)).at(-1) : undefined;
    return opened ?? (asks(line) ? openRequest(line) : goOn(line));
  }

  function readHeading(line: Line, index: number): Open | undefined {
    const attachments = attachmentsHeading(line);
    if (attachments) return { ...openFact({ label: attachments, rest: '' }, line), isHeading: true };
    const heading = headingIn(line);
    return heading && mayOpen(heading, line, index) ? openHeading(heading, line) : undefined;
  }

  /** Where labels stand above their values, an ordinary word alone on its line is a label too. */
  function pairsIn(line: Line): Pair[] {
    const text = line.text.replace(/^• /, '');
    const pairs = splitPairs(text);
    const mayBeLabel = pairs.length === 0 && open.kind === 'fact' && open.isAbove && open.fact.value.lines.length > 0;
    const label = mayBeLabel ? labelOf(text) : undefined;
    return label ? [{ label, rest: '' }] : pairs;
  }

  /** A sentence that asks begins the request of a note that has no heading for it. */
  function asks({ text }: Line): boolean {
    return isRequestSentence(text) && !isInSection(open) && !isInRequest(open) && !found.parts.some(isFilledRequest);
  }

  function openRequest({ text, doubts }: Line): Open {
    return openPart({ kind: 'request', isUnclear: true, lines: [text], doubts: [...doubts] });
  }

  function mayOpen({ heading, form }: FoundHeading, line: Line, index: number): boolean {
    if (open.kind === 'part' && open.part.kind === 'request') {
      const end = endsRequest(open.part, line, {
        heading,
        form,
        firstLater: firstLater[index + 1] ?? Number.POSITIVE_INFINITY,
      });
      open.part.isEndUnclear ||= end.isUnclear;
      open.part.hasItemByLook ||= form === 'look' && !end.ends && !startsItem(line.text);
      return end.ends;
    }
    if (open.kind === 'fact' && isListField(open.fact.label.field) && isNextItem(open.fact.value.lines, heading))
      return false;
    if (form === 'look') return found.parts.length > 0 && !startsItem(line.text);
    return form === 'whole' || !startsItem(line.text);
  }

  /** Below the first running text a label counts as a plain word, except for the attachments, which may come last. */
  function mayBeFacts(line: Line, [first]: readonly Pair[]): boolean {
    if (!first) return false;
    const isTitle = first.label.field === 'attachments' && first.rest === '';
    if (startsItem(line.text)) return isTitle ? !isInRequest(open) : isItemWithLabel(line, first);
    if (!found.parts.some(isFilled) || isTitle) return true;
    return line.text.includes(':') && (first.label.field === 'attachments' || interrupts(line, first.label));
  }

  /** A clear label for an empty field may follow the request, and so may a list of parties outside the decisions. */
  function interrupts({ text }: Line, { field, kind }: Label): boolean {
    if (kind !== 'plain') return false;
    const isKnown = found.facts.some(({ label, value }) => label.field === field && value.lines.length > 0);
    return isInRequest(open) ? !isKnown : open.kind === 'list' && !saysSomething(text);
  }

  /** `• Agendapunt: 6`, where all labels are items. Within a list of attachments or holders it is one of these. */
  function isItemWithLabel({ text }: Line, { label }: Pair): boolean {
    const isInList = open.kind === 'fact' && !open.isItem && isListField(open.fact.label.field);
    const isAtTop = found.parts.length === 0 && open.kind !== 'list';
    return text.includes(':') && label.kind !== 'unclear' && !isInList && isAtTop;
  }

  function goOn(line: Line): Open {
    if (open.kind === 'fact' && belongs(open, line, isAfterBreak)) {
      open.fact.value.lines.push(line.text);
      open.fact.value.doubts.push(...line.doubts);
    } else if (open.kind === 'part') {
      addLine(open.part.lines, line);
      open.part.doubts.push(...line.doubts);
    } else if (open.kind === 'list' && !endsList(line.text, isAfterBreak)) {
      open.list.lines.push(line.text);
      open.list.doubts.push(...line.doubts);
    } else if (open.kind === 'top') {
      found.top.push(line.text);
    } else {
      return openPart({ kind: 'other', lines: [line.text], doubts: [...line.doubts] });
    }
    return open;
  }

  /** Takes an entry that is whole in itself, so that no line below continues it. */
  function take(entry: Exclude<Entry, Line | { kind: 'break' | 'heading' }>): void {
    if (entry.kind === 'parties') openList(entry.title, entry.value, entry.isUnclear);
    else if (entry.kind === 'consultation') found.tables.push(entry.table);
    else if (entry.kind === 'fact') {
      const { label, value } = entry;
      openFact({ label, rest: '' }, { text: '', doubts: value.doubts }).fact.value.lines.push(...value.lines);
    }
  }

  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'line') open = entry.isInRequest ? goOn(entry) : readLine(entry, index);
    else if (entry.kind === 'heading') {
      if (!entry.isColumnTitle || !isInRequest(open)) open = openHeading({ ...entry, rest: '', form: 'whole' });
    } else if (entry.kind !== 'break') {
      take(entry);
      open = { kind: 'closed' };
    }
    isAfterBreak = entry.kind === 'break';
  }
  return found;
}

function linesIn(rest: string): string[] {
  return rest === '' ? [] : [rest];
}
