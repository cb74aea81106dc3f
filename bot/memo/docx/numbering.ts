import { formatNumber } from './number-formats';
import { elementsIn, firstIn, settingOf, switchOf, type XmlElement } from './parse-xml';
import type { ListPlace } from './styles';
import { symbolOf } from './symbols';

/** Gives the signs that Word puts before a list's items, in the order of the document: `2.1 `, `b) `, `• `, `☐ `. */
export interface ListSigns {
  /** Returns the next item's sign with the space behind it; empty for an item that has none. */
  next(place: ListPlace): string;
}

interface Level {
  start: number;
  format: string;
  text: string;
  font: string | undefined;
  /** True when nothing stands between sign and item, instead of a tab or a space. */
  isClose: boolean;
  /** The level that starts this one anew: any above it, none (0), or that one (from 1). */
  restart: number | undefined;
  isLegal: boolean;
}

const mostLevels = 9;

export function readNumbering(root: XmlElement | undefined): ListSigns {
  const kinds = new Map(elementsIn(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'], kind]));
  const lists = new Map(elementsIn(root, 'w:num').map((list) => [list.attributes['w:numId'], list]));
  const levels = new Map<string, Level>();
  const counts = new Map<XmlElement, (number | undefined)[]>();
  const restarted = new Set<XmlElement>();

  /** A list whose levels a style describes is found by that style's name. */
  function kindOf(list: XmlElement): XmlElement | undefined {
    const kind = kinds.get(settingOf(list, 'w:abstractNumId'));
    const style = settingOf(kind, 'w:numStyleLink');
    if (style === undefined) return kind;
    return [...kinds.values()].find((other) => settingOf(other, 'w:styleLink') === style);
  }

  function levelOf(list: XmlElement, kind: XmlElement, level: number): Level {
    const key = `${list.attributes['w:numId']} ${level}`;
    const known =
      levels.get(key) ?? readLevel(firstIn(overrideOf(list, level), 'w:lvl') ?? atLevel(kind, 'w:lvl', level));
    levels.set(key, known);
    return known;
  }

  function count(list: XmlElement, kind: XmlElement, level: number): readonly (number | undefined)[] {
    const now = counts.get(kind) ?? [];
    counts.set(kind, now);
    const override = overrideOf(list, level);
    const start = settingOf(override, 'w:startOverride');
    if (override && start !== undefined && !restarted.has(override)) {
      restarted.add(override);
      now[level] = numberOf(start) - 1;
    }
    now[level] = (now[level] ?? levelOf(list, kind, level).start - 1) + 1;
    for (let below = level + 1; below < mostLevels; below += 1) {
      const { restart } = levelOf(list, kind, below);
      if (restart === undefined || level < restart) now[below] = undefined;
    }
    return now;
  }

  return {
    next({ list: id, level }) {
      const list = lists.get(id);
      const kind = list && kindOf(list);
      if (!list || !kind || !(level >= 0 && level < mostLevels)) return '';
      const now = count(list, kind, level);
      const { format, text, font, isClose, isLegal } = levelOf(list, kind, level);
      if (format === 'bullet') return text === '' ? '' : `${bulletOf(text, font)} `;
      const sign = text.replace(/%([1-9])/g, (_, digit) => {
        const shown = Number(digit) - 1;
        const shownFormat = isLegal ? 'decimal' : levelOf(list, kind, shown).format;
        return formatNumber(now[shown] ?? levelOf(list, kind, shown).start, shownFormat);
      });
      return sign === '' || isClose ? sign : `${sign} `;
    },
  };
}

function overrideOf(list: XmlElement, level: number): XmlElement | undefined {
  return atLevel(list, 'w:lvlOverride', level);
}

function atLevel(parent: XmlElement, name: string, level: number): XmlElement | undefined {
  return elementsIn(parent, name).find(({ attributes }) => attributes['w:ilvl'] === String(level));
}

function readLevel(level: XmlElement | undefined): Level {
  const restart = settingOf(level, 'w:lvlRestart');
  const fonts = firstIn(level, 'w:rPr', 'w:rFonts')?.attributes;
  return {
    start: numberOf(settingOf(level, 'w:start') ?? '0'),
    format: settingOf(level, 'w:numFmt') ?? 'decimal',
    text: settingOf(level, 'w:lvlText') ?? '',
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    isClose: settingOf(level, 'w:suff') === 'nothing',
    restart: restart === undefined ? undefined : numberOf(restart),
    isLegal: switchOf(level, 'w:isLgl') ?? false,
  };
}

/** Any sign reads as a bullet, except for a box that could have been ticked. */
function bulletOf(text: string, font: string | undefined): string {
  const sign = symbolOf(text, font);
  return sign === '☐' || sign === '☒' ? sign : '•';
}

function numberOf(text: string): number {
  const value = Number.parseInt(text, 10);
  return Number.isSafeInteger(value) ? value : 0;
}
