import type { Fact } from '../cut/cut-note';
import { findDay } from '../values/find-day';

/**
 * Splits `Vergadering: Algemeen bestuur 16 december 2026` into the body and the day. A label of the body may have a day
 * too.
 */
export function splitMeeting(fact: Fact): Fact[] {
  const { label, value } = fact;
  if (label.field !== 'meeting' && label.field !== 'body') return [fact];
  const line = value.lines.join(' ');
  const day = findDay(line);
  if (!day && label.field === 'body') return [fact];
  const words = (day ? `${day.before} ${day.behind}` : line)
    .replace(/[\s,]*\b(vergadering|vergadering van|d\.?d\.?|van|op|in)\s*$/i, '')
    .replace(/^[\s,:–-]+|[\s,:–-]+$/g, '');
  const body = { ...label, field: 'body' as const, kind: label.field === 'body' ? label.kind : ('colon' as const) };
  return [
    { label: body, value: { ...value, lines: words === '' ? [] : [words] } },
    { label: { ...label, field: 'meetingDate', kind: 'plain' }, value: { ...value, lines: day ? [day.text] : [] } },
  ];
}

/** Splits `Portefeuillehouder` with `Ambtelijk: T. Mulder` and `Bestuurlijk: J. Oost` behind it into two labels. */
export function splitRoles(fact: Fact): Fact[] {
  const { label, value } = fact;
  if (label.field !== 'boardHolders' && label.field !== 'officialHolders') return [fact];
  const roles = value.lines.map((line) => /^(ambtelijk|bestuurlijk)\s*:?\s+(?=\S)(.*)$/i.exec(line));
  if (!roles.some(Boolean)) return [fact];
  return (['ambtelijk', 'bestuurlijk'] as const).flatMap((role) => {
    const lines = roles.flatMap((found) => (found?.[1]?.toLowerCase() === role ? [found[2] ?? ''] : []));
    const field = role === 'ambtelijk' ? 'officialHolders' : 'boardHolders';
    return lines.length > 0 ? [{ label: { ...label, field, rank: 0 }, value: { ...value, lines } }] : [];
  });
}
