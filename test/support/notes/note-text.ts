import type { ConsultationRow } from '../../../bot/core/note/memo';
import { heatPlanFacts, heatPlanMemo, heatPlanSections, isOnOneLine, tableTitles } from './heat-plan';

const width = 112;

/** The note as text that was copied from a pdf: lines broken to fit the page, a table without cells, stray spaces. */
export function noteText(rows: readonly ConsultationRow[]): string {
  const parts = [
    ' \n ',
    `Zaaknummer:  ${heatPlanMemo.caseNumber} `,
    heatPlanFacts.map(([label, value]) => wrap(`${label} ${value}`)).join('\n'),
    'Voorstel ',
    wrap(heatPlanMemo.request),
    [tableTitles.join(' '), ...rows.map(({ party, date, advice }) => `${party} ${date} ${advice}`)]
      .map(wrap)
      .join('\n'),
    ...heatPlanSections.map((section) =>
      isOnOneLine(section) ? `${section.heading} \n${section.text}` : ` ${section.heading} \n${wrap(section.text)}`,
    ),
  ];
  return `${parts.join('\n \n')} \n`;
}

function wrap(text: string): string {
  return text.split('\n').map(wrapLine).join('\n');
}

function wrapLine(text: string): string {
  return text.split(' ').reduce((lines, word) => {
    const last = lines.slice(lines.lastIndexOf('\n') + 1);
    if (last === '') return `${lines}${word}`;
    return last.length + 1 + word.length > width ? `${lines} \n${word}` : `${lines} ${word}`;
  });
}
