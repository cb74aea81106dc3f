import { normaliseName } from '../../core/directory/normalise-name';
import type { IndexRow } from '../../core/proposal/index-row';
import { markOf } from '../../core/proposal/reference';
import { mark, type Token } from './sentence';

const numbers = new Map(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien'
    .split(' ')
    .map((word, index) => [word, String(index + 1)]),
);
const isProposal = (plain: string) => /^voorstel(?:nummer)?$/.test(plain);
const itemWord = /^(?:ap|agendapunt|agendapunten|punt|pt|agp)$/;
/** Fewest digits of a part of a case number. A year or an agenda item has fewer, or is written alone. */
const partOfNumber = 4;

/** Finds the proposals that a sentence names by a number: an id, a reference, a case number, an agenda item. */
export function findNumbered(tokens: readonly Token[], rows: readonly IndexRow[]) {
  const found = new Set<string>();
  const indexes: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const { ids, length } = numberedAt(index, token);
    for (const id of ids) found.add(id);
    if (ids.length > 0) indexes.push(...Array.from({ length }, (_, at) => index + at));
  }
  return { proposals: [...found], tokens: mark(tokens, indexes, 'proposal') };

  function numberedAt(index: number, { raw, plain }: Token): { ids: string[]; length: number } {
    const [isId, marked] = [withId(raw), isProposal(plain) ? withMark(tokens[index + 1]?.plain) : []];
    if (isId.length > 0) return { ids: isId, length: 1 };
    if (marked.length > 0) return { ids: marked, length: 2 };
    if (itemWord.test(plain)) return itemAt(index + 1);
    const bare = plain.length >= partOfNumber ? withBareMark(plain) : [];
    return { ids: bare.length > 0 ? bare : withCaseNumber(plain), length: 1 };
  }

  function withId(raw: string): string[] {
    return rows.filter(({ id }) => id === raw).map(({ id }) => id);
  }

  function withMark(mark: string | undefined): string[] {
    return rows.filter((row) => markOf(row) === mark).map(({ id }) => id);
  }

  /** A number alone may be an agenda item, so only the mark of a proposal without a number counts by itself. */
  function withBareMark(mark: string): string[] {
    return rows.filter((row) => row.number === undefined && markOf(row) === mark).map(({ id }) => id);
  }

  function withCaseNumber(plain: string): string[] {
    if (!/\d{4}/.test(plain) || /^(?:19|20)\d{2}$/.test(plain)) return [];
    const fits = (known: string) => known === plain || (plain.length >= partOfNumber && known.includes(plain));
    return rows.filter(({ caseNumber }) => fits(normaliseName(caseNumber).replaceAll(' ', ''))).map(({ id }) => id);
  }

  /** The item may be written in two words, `7 A`, and its number in letters. */
  function itemAt(index: number): { ids: string[]; length: number } {
    const [first, second] = [tokens[index], tokens[index + 1]];
    if (!first) return { ids: [], length: 1 };
    const item = numbers.get(first.plain) ?? first.plain;
    const isLetter = second !== undefined && /^[a-z](?:\/[a-z])?$/i.test(second.raw);
    const longer = isLetter ? withItem(`${item}${second.plain}`) : [];
    if (longer.length > 0) return { ids: longer, length: 3 };
    return { ids: withItem(item), length: 2 };
  }

  function withItem(item: string): string[] {
    const fitting = rows.filter(({ agendaItem }) => normaliseName(agendaItem).replaceAll(' ', '') === item);
    const open = fitting.filter(({ status }) => status === 'submitted');
    return (open.length > 0 ? open : fitting).map(({ id }) => id);
  }
}
