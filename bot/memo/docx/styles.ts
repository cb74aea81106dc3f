import { elementsIn, firstIn, settingOf, switchOf, type XmlElement } from './parse-xml';

/** The effect of a document's styles on its text, as far as it changes the meaning of the page. */
export interface Styles {
  /**
   * Returns whether a property such as `w:vanish` is on for a run with these properties in a paragraph of this style.
   */
  isOn(property: RunSwitch, run: XmlElement | undefined, paragraphStyle: string | undefined): boolean;
  /** Returns a run's font; undefined when neither the run nor a style names one. */
  fontOf(run: XmlElement | undefined, paragraphStyle: string | undefined): string | undefined;
  /** Returns true for text as white as paper, which people only see on a dark cell. */
  isWhite(run: XmlElement | undefined, paragraphStyle: string | undefined): boolean;
  /** Returns the level of a heading's style, from 0 for the highest; undefined for any other style. */
  headingLevel(paragraph: XmlElement | undefined): number | undefined;
  /** Returns the number and level of the list that the paragraph is an item of, by itself or by its style. */
  listOf(paragraph: XmlElement | undefined): ListPlace | undefined;
}

export interface ListPlace {
  /** Number of a `w:num` in the numbering part; `0` takes a paragraph out of its style's list. */
  list: string;
  level: number;
}

export type RunSwitch = 'w:b' | 'w:vanish' | 'w:webHidden' | 'w:strike' | 'w:dstrike';

/** Properties that cancel out when two styles have them on (ISO/IEC 29500-1, 17.7.3). */
const toggles: readonly RunSwitch[] = ['w:b', 'w:vanish', 'w:strike'];

export function readStyles(root: XmlElement | undefined): Styles {
  const all = elementsIn(root, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const usual = all.find((style) => style.attributes['w:type'] === 'paragraph' && isOne(style.attributes['w:default']));
  const defaults = firstIn(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const chains = new Map<string, readonly XmlElement[]>();

  /**
   * Returns the style and the styles that it is based on, nearest first. In some files styles are based on each other.
   */
  function chainOf(id: string | undefined): readonly XmlElement[] {
    const known = chains.get(id ?? '');
    if (known) return known;
    const chain = new Set<XmlElement>();
    let style = id === undefined ? undefined : byId.get(id);
    while (style && !chain.has(style)) {
      chain.add(style);
      style = byId.get(settingOf(style, 'w:basedOn') ?? '');
    }
    chains.set(id ?? '', [...chain]);
    return [...chain];
  }

  const paragraphChain = (id: string | undefined) => chainOf(id ?? usual?.attributes['w:styleId']);

  function nearest<T>(chain: readonly XmlElement[], read: (style: XmlElement) => T | undefined): T | undefined {
    for (const style of chain) {
      const value = read(style);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  return {
    isOn(property, run, paragraphStyle) {
      const direct = switchOf(run, property);
      if (direct !== undefined) return direct;
      const read = (style: XmlElement) => switchOf(firstIn(style, 'w:rPr'), property);
      const own = nearest(chainOf(settingOf(run, 'w:rStyle')), read);
      const around = nearest(paragraphChain(paragraphStyle), read);
      const base = switchOf(defaults, property);
      if (!toggles.includes(property)) return own ?? around ?? base ?? false;
      return base === true || (own ?? false) !== (around ?? false);
    },

    fontOf(run, paragraphStyle) {
      const chain = [...chainOf(settingOf(run, 'w:rStyle')), ...paragraphChain(paragraphStyle)];
      return fontIn(run) ?? nearest(chain, (style) => fontIn(firstIn(style, 'w:rPr')));
    },

    isWhite(run, paragraphStyle) {
      const chain = [...chainOf(settingOf(run, 'w:rStyle')), ...paragraphChain(paragraphStyle)];
      const color = settingOf(run, 'w:color') ?? nearest(chain, (style) => settingOf(style, 'w:rPr', 'w:color'));
      return /^f{6}$/i.test(color ?? '');
    },

    headingLevel(paragraph) {
      const direct = settingOf(paragraph, 'w:outlineLvl');
      const id = settingOf(paragraph, 'w:pStyle');
      const level = direct ?? nearest(paragraphChain(id), outlineLevel) ?? levelInName(id ?? '');
      // Level ten means plain text.
      return level === undefined || !(Number(level) < 9) ? undefined : Number(level);
    },

    listOf(paragraph) {
      const id = settingOf(paragraph, 'w:pStyle');
      const chain = paragraphChain(id).map((style) => firstIn(style, 'w:pPr', 'w:numPr'));
      const places = [firstIn(paragraph, 'w:numPr'), ...chain];
      const list = places.map((place) => settingOf(place, 'w:numId')).find((found) => found !== undefined);
      const level = places.map((place) => settingOf(place, 'w:ilvl')).find((found) => found !== undefined);
      return list === undefined ? undefined : { list, level: Number(level ?? 0) };
    },
  };
}

function fontIn(run: XmlElement | undefined): string | undefined {
  const fonts = firstIn(run, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}

/** Styles that Word knows by itself may leave out their level. */
function outlineLevel(style: XmlElement): string | undefined {
  return settingOf(style, 'w:pPr', 'w:outlineLvl') ?? levelInName(settingOf(style, 'w:name') ?? '');
}

/** Names of heading styles. Word writes them in English; other programs and older files have them in Dutch. */
function levelInName(name: string): string | undefined {
  const [, level] = /^(?:heading|kop|title|titel)\s?([1-9])?$/i.exec(name) ?? [];
  if (level !== undefined) return String(Number(level) - 1);
  return /^(?:title|titel)$/i.test(name) ? '0' : undefined;
}

function isOne(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
