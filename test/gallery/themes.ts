/** The colours that Teams gives cards, near enough to judge them by: text, quiet text, page, card, lines, and what stands out. */
interface Palette {
  text: string;
  subtle: string;
  page: string;
  card: string;
  emphasis: string;
  line: string;
  good: string;
  warning: string;
  attention: string;
  button: string;
  onButton: string;
}

export const themeNames = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themeNames)[number];

export const palettes: Record<ThemeName, Palette> = {
  light: {
    text: '#242424',
    subtle: '#616161',
    page: '#f5f5f5',
    card: '#ffffff',
    emphasis: '#f5f5f5',
    line: '#d1d1d1',
    good: '#0e700e',
    warning: '#8a3707',
    attention: '#b10e1c',
    button: '#5b5fc7',
    onButton: '#ffffff',
  },
  dark: {
    text: '#ffffff',
    subtle: '#adadad',
    page: '#1f1f1f',
    card: '#292929',
    emphasis: '#333333',
    line: '#666666',
    good: '#54b054',
    warning: '#f98845',
    attention: '#e37d80',
    button: '#9299f7',
    onButton: '#1f1f1f',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    page: '#000000',
    card: '#000000',
    emphasis: '#000000',
    line: '#ffffff',
    good: '#3ff23f',
    warning: '#ffff01',
    attention: '#ff7a7a',
    button: '#1aebff',
    onButton: '#000000',
  },
};

/** The host config of the adaptivecards library: Teams' sizes and spacing in these colours. */
export function hostConfig(palette: Palette): object {
  const { text, subtle, good, warning, attention, button } = palette;
  const colour = (main: string) => ({ default: main, subtle: main });
  const foregroundColors = {
    default: { default: text, subtle },
    accent: colour(button),
    good: colour(good),
    warning: colour(warning),
    attention: colour(attention),
  };
  return {
    supportsInteractivity: true,
    fontFamily: "'Segoe UI', 'Open Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.line },
    containerStyles: {
      default: { backgroundColor: palette.card, borderColor: palette.line, foregroundColors },
      emphasis: { backgroundColor: palette.emphasis, borderColor: palette.line, foregroundColors },
    },
    actions: {
      maxActions: 6,
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      allowTitleToWrap: true,
    },
    textBlock: { headingLevel: 3 },
  };
}
