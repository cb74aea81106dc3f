import { headingOf } from '../cut/headings';
import { type Label, splitLabel } from '../labels/labels';
import type { Entry } from './entry';

/**
 * Returns the start of a second note in the same file, as when an author joined several agenda items: another subject
 * below the running text of the first, among other labels of a note. Undefined when there is one note.
 */
export function secondNoteAt(entries: readonly Entry[]): number | undefined {
  let subject: string | undefined;
  let hasText = false;
  for (const [index, entry] of entries.entries()) {
    const found = labelled(entry);
    if (found?.label.field === 'subject' && found.label.kind === 'plain' && found.rest !== '') {
      if (subject !== undefined && hasText && subject !== found.rest && isAmongLabels(entries, index))
        return firstLabel(entries, index);
      subject ??= found.rest;
    }
    hasText ||= entry.kind === 'heading' || (entry.kind === 'line' && headingOf(entry.text) !== undefined);
  }
  return undefined;
}

/** Entries above and below a subject in which other labels of its note are looked for. */
const near = 8;

function isAmongLabels(entries: readonly Entry[], index: number): boolean {
  return entries.slice(Math.max(0, index - near), index + near).some((entry) => isOfNote(labelled(entry)?.label));
}

/** Goes up from the subject as far as labels go. */
function firstLabel(entries: readonly Entry[], index: number): number {
  let first = index;
  for (let at = index - 1; at > Math.max(0, index - near); at -= 1) {
    const entry = entries[at];
    if (entry?.kind === 'break') continue;
    if (!entry || !labelled(entry)) break;
    first = at;
  }
  return first;
}

function isOfNote(label: Label | undefined): boolean {
  const fields: readonly (Label['field'] | undefined)[] = ['caseNumber', 'body', 'agendaItem', 'meetingDate'];
  return label?.kind === 'plain' && fields.includes(label.field);
}

function labelled(entry: Entry): { label: Label; rest: string } | undefined {
  if (entry.kind === 'fact') return { label: entry.label, rest: entry.value.lines.join(' ') };
  return entry.kind === 'line' && entry.text.includes(':') ? splitLabel(entry.text) : undefined;
}
