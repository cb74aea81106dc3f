import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdaptiveCard } from '../../cards/elements/adaptive-card';
import { hostConfig, palettes, type ThemeName, themeNames } from './themes';

/**
 * Returns one page, whole in itself, with every card drawn by the adaptivecards library. `certificates`: names of pdf
 * files to link to. Its `window.findings` has the library's findings, as `name of the card: finding`.
 */
export function galleryPage(
  cards: Readonly<Record<string, AdaptiveCard>>,
  theme: ThemeName,
  certificates: readonly string[] = [],
): string {
  const sections = Object.keys(cards).map((name) => `<section><h2>${name}</h2><div class="card"></div></section>`);
  const links = themeNames.map((name) => `<a href="?theme=${name}">${name}</a>`);
  const pdfs = certificates.map((name) => `<a href="/${encodeURIComponent(name)}">Bewijsstuk: ${name}</a>`);
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Kaarten van Akkoord</title>
<style>${library('adaptivecards.css')}${styles(theme)}</style></head>
<body><header><nav aria-label="Thema">${[...links, ...pdfs].join(' ')}</nav></header>
<main><h1>Kaarten van Akkoord</h1>${sections.join('\n')}</main>
<script>${library('adaptivecards.min.js')}</script>
<script>const cards = ${inScript(cards)}; const hostConfig = ${inScript(hostConfig(palettes[theme]))};${drawCards}</script>
</body></html>`;
}

/** Runs in the page. Without a markdown library the library shows text as it is. */
const drawCards = `
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  const element = document.createElement('div');
  element.textContent = text;
  result.outputHtml = element.innerHTML;
  result.didProcess = true;
};
const places = document.querySelectorAll('.card');
window.findings = Object.entries(cards).flatMap(([name, json], number) => {
  const card = new AdaptiveCards.AdaptiveCard();
  const context = new AdaptiveCards.SerializationContext();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  // The library's own pattern for this property remembers where it was, and so refuses every second card.
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  card.parse(json, context);
  places[number].append(card.render());
  const parsed = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  return [...parsed, ...card.validateProperties().validationEvents].map((event) => name + ': ' + event.message);
});`;

function styles(theme: ThemeName): string {
  const { text, page, card, line, button, onButton } = palettes[theme];
  return `
body { margin: 0; padding: 12px; background: ${page}; color: ${text}; font: 14px 'Segoe UI', 'Open Sans', sans-serif; }
nav a { color: ${text}; margin-right: 12px; }
h1 { font-size: 20px; } h2 { font-size: 13px; font-weight: 400; margin: 28px 0 6px; }
.card { max-width: 640px; border: 1px solid ${line}; border-radius: 6px; overflow: hidden; }
.card .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
.card .ac-pushButton { flex: none !important; background: ${card}; color: ${text}; border: 1px solid ${line}; border-radius: 4px; padding: 6px 12px; }
.card .ac-pushButton.style-positive { background: ${button}; color: ${onButton}; border-color: ${button}; }
.card .ac-pushButton.expanded { outline: 2px solid ${button}; }
.card .ac-pushButton.expandable:after { content: none; }
.card input, .card textarea, .card select { background: ${card}; color: ${text}; border: 1px solid ${line}; border-radius: 4px; }
.card .ac-input.ac-textInput.ac-multiline { height: 92px; font-family: inherit; }`;
}

function library(file: string): string {
  return readFileSync(join(__dirname, '../../node_modules/adaptivecards/dist', file), 'utf8');
}

/** Writes JSON that cannot end the script around it. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
