import type { ConsultationRow } from '../../../bot/core/note/memo';
import { heatPlanFacts, heatPlanMemo, heatPlanSections, isOnOneLine, tableTitles } from './heat-plan';

/** The note as a page to print: a browser breaks its lines and cells as Word does when it saves a pdf. */
export function noteHtml(rows: readonly ConsultationRow[]): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${heatPlanMemo.subject}</title><style>
  @page { size: A4; margin: 25mm }
  body { font: 9.5pt/1.17 sans-serif }
  h2 { font-size: 11pt; margin: 12pt 0 4pt } p { margin: 0 0 4pt } .item { padding-left: 27pt; text-indent: -9pt }
  table { border-collapse: collapse; width: 100%; margin: 4pt 0 12pt; table-layout: fixed }
  td, th { border: .5pt solid; padding: 0 5.4pt 4pt; text-align: left; vertical-align: top }
  .facts td:first-child { width: 30%; font-weight: bold } .table th:first-child { width: 45% } .table th:nth-child(2) { width: 20% }
  </style><p>Zaaknummer: &nbsp;${heatPlanMemo.caseNumber}</p>
  <table class="facts">${heatPlanFacts.map((fact) => rowOf(fact, 'td')).join('')}</table>
  <h2>Voorstel</h2>${linesOf(heatPlanMemo.request)}
  <table class="table">${rowOf(tableTitles, 'th')}${rows.map(({ party, date, advice }) => rowOf([party, date, advice], 'td')).join('')}</table>
  ${heatPlanSections.map((section) => (isOnOneLine(section) ? `<p>${section.heading} ${section.text}</p>` : `<h2>${section.heading}</h2>${linesOf(section.text)}`)).join('')}`;
}

function rowOf(cells: readonly string[], tag: 'td' | 'th'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell.replaceAll('\n', '<br>')}</${tag}>`).join('')}</tr>`;
}

function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      if (line.startsWith('• ')) return `<p class="item">${line}</p>`;
      return /^\d\.\d /.test(line) ? `<p><b>${line}</b></p>` : `<p>${line}</p>`;
    })
    .join('');
}
