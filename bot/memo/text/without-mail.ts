/** The labels above a mail. A note may use some of them too. */
const header =
  /^\*?\s*(van|aan|cc|bcc|verzonden|datum|onderwerp|from|to|sent|date|subject|bijlagen?|attachments|prioriteit|urgentie)\s*:/i;
const onlyInMail =
  /^\*?\s*(verzonden|cc|bcc|from|to|sent|subject|attachments)\s*:|@|^\*?\s*onderwerp\s*:\s*(re|fw|fwd|antw|doorst)\s*:/i;
const salutation = /^(beste|dag|hoi|hallo|ha|geachte|goede(morgen|middag|navond)|l\.?s\.?)\b/i;
const original =
  /^\s*(-{3,}|_{3,}).*(oorspronkelijk|original|doorgestuurd|forwarded)|^op .{5,60} schreef .{1,100}:\s*$/i;
/** Most lines of a signature, below the dash that marks it. */
const longestSignature = 12;

/**
 * Returns the text of a mail without its labels, the marks of quoted text, and a signature. A forwarded note stays; a
 * text with only an Onderwerp is no mail.
 */
export function withoutMail(lines: readonly string[]): string[] {
  const unquoted = withoutSignature(lines.map((line) => line.replace(/^(\s*>)+ ?/, ''))).filter(
    (line) => !original.test(line),
  );
  const kept: string[] = [];
  for (let at = 0; at < unquoted.length; ) {
    const length = headerLength(unquoted, at);
    if (length === 0) kept.push(unquoted[at] ?? '');
    at += Math.max(length, 1);
  }
  return kept;
}

/** Returns the number of lines from here on that are labels above a mail; 0 when none are. */
function headerLength(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && header.test(lines[end] ?? '')) end += 1;
  const labels = lines.slice(start, end);
  const isLonger = /^[\p{L} ()-]{3,40}:/u.test(lines[end] ?? '');
  const has = (pattern: RegExp) => labels.some((line) => pattern.test(line));
  const isAddressed = has(/^\*?\s*(van|aan|from|to)\s*:/i) && has(/^\*?\s*(onderwerp|subject)\s*:/i);
  if (!isAddressed || isLonger) return 0;
  const next = lines.slice(end).find((line) => line.trim() !== '') ?? '';
  return has(onlyInMail) || salutation.test(next.trim()) ? labels.length : 0;
}

function withoutSignature(lines: readonly string[]): readonly string[] {
  const mark = lines.findLastIndex((line) => /^-- ?$/.test(line));
  return mark > 0 && lines.length - mark <= longestSignature ? lines.slice(0, mark) : lines;
}
