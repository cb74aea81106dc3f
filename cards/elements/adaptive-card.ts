import type { CardVerb } from '../../bot/core/card-verb';
import type { CardInput } from './card-input';
import type { Mention } from './mention-entity';

/** The part of Adaptive Cards 1.5 that the bot uses. Teams, its phone apps and the local client all draw it. */
export interface AdaptiveCard {
  type: 'AdaptiveCard';
  $schema: string;
  version: '1.5';
  lang: 'nl';
  fallbackText: string;
  msteams: { width: 'Full'; entities?: readonly Mention[] };
  body: readonly CardElement[];
}

export type CardElement = TextElement | Table | ActionSet | Container | CardInput;
export type TextElement = TextBlock | RichTextBlock;
export type Spacing = 'None' | 'Small' | 'Default' | 'Medium' | 'Large';

/** The look of words, the same in a TextBlock and a TextRun. */
export interface Look {
  size?: 'Small' | 'Default' | 'Medium' | 'Large';
  weight?: 'Default' | 'Bolder';
  color?: 'Default' | 'Good' | 'Warning' | 'Attention';
  isSubtle?: boolean;
}

interface TextBlock extends Look {
  type: 'TextBlock';
  text: string;
  wrap: true;
  style?: 'heading';
  spacing?: Spacing;
}

export interface TextRun extends RunLook {
  type: 'TextRun';
  text: string;
}

interface RunLook extends Look {
  /** Not every reader sees a line through words, so the words beside it say the same. */
  strikethrough?: boolean;
}

interface RichTextBlock {
  type: 'RichTextBlock';
  inlines: readonly TextRun[];
  spacing?: Spacing;
}

interface Table {
  type: 'Table';
  columns: readonly { width: number }[];
  rows: readonly TableRow[];
  firstRowAsHeaders: boolean;
  showGridLines: boolean;
  spacing?: Spacing;
}

interface TableRow {
  type: 'TableRow';
  cells: readonly { type: 'TableCell'; items: readonly CardElement[] }[];
}

interface Container {
  type: 'Container';
  id: string;
  isVisible: boolean;
  items: readonly CardElement[];
}

interface ActionSet {
  type: 'ActionSet';
  actions: readonly CardAction[];
  spacing?: Spacing;
}

export type CardAction = ExecuteAction | ShowCardAction | ToggleAction | OpenUrlAction;

interface ActionBase {
  title: string;
  style?: 'positive' | 'destructive';
}

interface ExecuteAction extends ActionBase {
  type: 'Action.Execute';
  verb: CardVerb;
  data: object;
  associatedInputs: 'auto' | 'none';
  fallback: { type: 'Action.Submit'; title: string; data: object; associatedInputs: 'auto' | 'none' };
}

interface ShowCardAction extends ActionBase {
  type: 'Action.ShowCard';
  card: { type: 'AdaptiveCard'; body: readonly CardElement[] };
}

interface ToggleAction extends ActionBase {
  type: 'Action.ToggleVisibility';
  targetElements: readonly string[];
}

interface OpenUrlAction extends ActionBase {
  type: 'Action.OpenUrl';
  url: string;
}

/**
 * A card. `fallbackText` is all of it that a notification shows, or a client too old for the card; see words/summaries.
 */
export function card(body: readonly CardElement[], fallbackText: string): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'nl',
    fallbackText,
    msteams: { width: 'Full' },
    body,
  };
}

/**
 * Shows words exactly as they are. A TextBlock reads markdown, in which typed words could become a link that misleads,
 * so anything but the plainest prose becomes a RichTextBlock.
 */
export function text(words: string, look: Look & { spacing?: Spacing; style?: 'heading' } = {}): TextElement {
  if (plainestProse.test(words)) return { type: 'TextBlock', text: words, wrap: true, ...look };
  const { spacing, style: _, ...runLook } = look;
  return richText([run(words, runLook)], spacing);
}

export function heading(words: string): TextElement {
  return text(words, { size: 'Large', weight: 'Bolder', style: 'heading' });
}

/** The heading of a part of a card. */
export function subheading(words: string): TextElement {
  return text(words, { size: 'Default', weight: 'Bolder', style: 'heading', spacing: 'Medium' });
}

/** One paragraph, in which each run has its own look. */
export function richText(inlines: readonly TextRun[], spacing?: Spacing): TextElement {
  return { type: 'RichTextBlock', inlines, ...(spacing ? { spacing } : {}) };
}

export function run(words: string, look: RunLook = {}): TextRun {
  return { type: 'TextRun', text: words, ...look };
}

/**
 * A button. A client without Action.Execute sends an Action.Submit, which names its verb in the data as `verb`. With
 * `inputs: 'none'` the text typed elsewhere on the card is neither sent nor checked.
 */
export function execute(
  title: string,
  verb: CardVerb,
  data: object,
  options: { style?: 'positive' | 'destructive'; inputs?: 'auto' | 'none' } = {},
): CardAction {
  const { style, inputs: associatedInputs = 'auto' } = options;
  const look = style ? { title, style } : { title };
  const fallback = { type: 'Action.Submit' as const, ...look, data: { ...data, verb }, associatedInputs };
  return { type: 'Action.Execute', ...look, verb, data, associatedInputs, fallback };
}

/** Groups buttons: only in an ActionSet does their fallback work. For the most that Teams shows see fit-card. */
export function actionSet(actions: readonly CardAction[], spacing?: Spacing): CardElement {
  return { type: 'ActionSet', actions, ...(spacing ? { spacing } : {}) };
}

/** The same words, with nothing to press. */
export function withoutButtons(from: AdaptiveCard): AdaptiveCard {
  return { ...from, body: from.body.filter(({ type }) => type !== 'ActionSet') };
}

/** A table whose first row is the heading. `widths` are relative. */
export function table(widths: readonly number[], rows: readonly (readonly CardElement[])[]): CardElement {
  return {
    type: 'Table',
    columns: widths.map((width) => ({ width })),
    rows: rows.map((cells) => ({
      type: 'TableRow',
      cells: cells.map((item) => ({ type: 'TableCell', items: [item] })),
    })),
    firstRowAsHeaders: true,
    showGridLines: true,
  };
}

/** Matches one line of letters, digits and harmless signs that is no list item and holds no address. */
const plainestProse = /^(?!\d+[.)])[\p{L}\p{N}(‘“"'€](?:[\p{L}\p{N} ,;:()‘’“”"'€%·–-]|\/(?!\/)|[.?](?=[\s)"”’]|$))*$/u;
