import type { Memo } from '../../core/note/memo';
import type { Block } from '../blocks';
import { isConsultationHeader } from './consultation';

export type FactField = Exclude<keyof Memo, 'request' | 'consultation'>;

/** Whether a field holds several items, so that it may go on over several lines. */
export function isListField(field: string | undefined): boolean {
  return field === 'attachments' || field === 'officialHolders' || field === 'boardHolders';
}

/** A place in the note where something known begins. A fact without a field has a label that is not clear enough to use. */
export type Landmark =
  | { kind: 'fact'; field: FactField | undefined }
  | { kind: 'request' }
  | { kind: 'consultation' }
  | { kind: 'section'; heading: string };

/** The landmark that a block is, with what stands in that block after the label. */
export interface Found {
  landmark: Landmark;
  rest: Block;
}

/** The table Afgestemd met, or the heading of the request or of a section. */
export function findHeading(block: Block): Found | undefined {
  if (isConsultationHeader(block)) return { landmark: { kind: 'consultation' }, rest: block };
  const [first = '', ...others] = block.filter(Boolean);
  const match = headingPattern.exec(first);
  if (!match) return undefined;
  const [, name = '', subjects = '', colon = '', text = ''] = match;
  // A sentence may begin with the same word: "Communicatie over dit besluit ...".
  const isClear = text === '' || colon !== '' || name.includes('/') || /^\s*\([A-Z]/.test(subjects);
  if (!isClear) return undefined;
  const landmark: Landmark = requestPattern.test(name)
    ? { kind: 'request' }
    : { kind: 'section', heading: `${name}${subjects}` };
  return { landmark, rest: [text, ...others] };
}

/** A label of the facts at the top, such as `Agendapunt: 6`, `Agendapunt 6`, or the same in two cells. */
export function findFact(block: Block): Found | undefined {
  const [first = '', ...others] = block;
  for (const { field, pattern } of factPatterns) {
    const match = pattern.exec(first);
    if (match) return { landmark: { kind: 'fact', field }, rest: [match[1] ?? '', ...others] };
  }
  return undefined;
}

/** Whether a line of running text begins something new. */
export function isLandmark(line: string): boolean {
  return findHeading([line]) !== undefined || (line.includes(':') && findFact([line]) !== undefined);
}

/** Text that stands under no heading that is known. */
export const otherHeading = 'Overig';

const sectionNames = [
  'Inleiding',
  'Aanleiding',
  'Samenvatting',
  'Beoogd effect',
  'Argumenten',
  "Kanttekeningen(?:\\s*/\\s*Risico[’'‘`´]?s)?",
  "Risico[’'‘`´]?s",
  'Consequenties',
  'Vervolg',
  'Communicatie',
  'Toelichting',
  otherHeading,
];
const requestNames = 'Voorstel|Beslispunt(?:en)?|Gevraagd besluit';
const requestPattern = new RegExp(`^(?:${requestNames})$`, 'i');
const headingPattern = new RegExp(
  `^(?:\\d{1,2}[.)]?\\s+)?(${requestNames}|${sectionNames.join('|')})(\\s*\\([^)]*\\))?(\\s*:)?(?:\\s+([^]*))?$`,
  'i',
);

/** In this order: what is more exact comes first. Only "Portefeuillehouder" does not say which of the two it is. */
const factLabels: readonly [FactField | undefined, string][] = [
  ['caseNumber', 'zaak(?:nummer|nr\\.?)'],
  ['body', 'oplegnotitie voor|orgaan'],
  ['agendaItem', 'agenda(?:punt|nummer)'],
  ['meetingDate', 'vergaderdatum|datum vergadering'],
  ['subject', 'onderwerp'],
  ['treatment', 'behandelings?type|behandelwijze'],
  ['officialHolders', '\\(?ambtelijk\\)?\\s+portefeuillehouders?|portefeuillehouders?\\s+\\(?ambtelijk\\)?'],
  [
    'boardHolders',
    'portefeuillehouders?\\s+(?:\\(AB\\)|AB|\\(?bestuurlijk\\)?)|\\(?bestuurlijk\\)?\\s+portefeuillehouders?',
  ],
  [undefined, 'portefeuillehouders?'],
  ['author', 'auteur|steller|opsteller'],
  ['confidentiality', 'status|openbaarheid'],
  ['attachments', 'bijlagen|bijlage\\(n\\)|bijlage(?=\\s*:)'],
];
const factPatterns = factLabels.map(([field, label]) => ({
  field,
  pattern: new RegExp(`^(?:${label})(?:\\s*:|(?=\\s)|$)\\s*([^]*)$`, 'i'),
}));
