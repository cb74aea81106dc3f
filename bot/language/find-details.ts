import type { Concept } from './concepts';
import type { AskedField, Slots } from './question';

/** The field that each idea asks for. When several are named the first of this list is meant. */
const fields: readonly (readonly [Concept, AskedField])[] = [
  ['attachment', 'attachments'],
  ['openness', 'confidentiality'],
  ['treatment', 'treatment'],
  ['holder', 'holders'],
  ['linkWord', 'documentsLink'],
  ['caseWord', 'caseNumber'],
  ['itemWord', 'agendaItem'],
  ['author', 'author'],
  ['putOut', 'submittedAt'],
  ['since', 'submittedAt'],
  ['decide', 'request'],
  ['about', 'request'],
  ['meeting', 'meetingDate'],
  ['agenda', 'meetingDate'],
  ['read', 'documentsLink'],
  ['where', 'documentsLink'],
  ['howLong', 'submittedAt'],
  ['when', 'meetingDate'],
];

export function fieldAsked(found: readonly (readonly Concept[])[]): Pick<Slots, 'field'> {
  const said = new Set(found.flat());
  const field = fields.find(([concept]) => said.has(concept))?.[1];
  return field ? { field } : {};
}

/** Reads `niet akkoord` as a Niet akkoord, and `nog niet akkoord` as no answer yet. */
export function positionAsked(found: readonly (readonly Concept[])[]): Pick<Slots, 'position'> {
  const said = new Set(found.flat());
  if (said.has('disagree')) return { position: 'disagree' };
  if (said.has('agree') && said.has('not') && !said.has('still')) return { position: 'disagree' };
  if (said.has('remark')) return { position: 'agreeWithRemark' };
  return said.has('agree') ? { position: 'agree' } : {};
}
