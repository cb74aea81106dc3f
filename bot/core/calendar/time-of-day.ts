const hour = '\\d{1,2}';
const unit = '(?:uur|u|h)';
/** Matches `14.00`, `14:00:00.000Z`, `14.00 uur`, `14 uur`, `14u30` */
const clock = `(?:${hour}[.:]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?(?: ?${unit})?|${hour} ?${unit}(?:\\d{2})?)`;
/** Matches `9.00-12.00 uur`, `van 9 tot 12 uur` */
const until = `(?: ?(?:-|tot|en) ?${hour}(?:[.:]\\d{2})?(?: ?${unit})?)`;
const before = '(?:(?:om|vanaf|van|voor|tot|tussen|uiterlijk|aanvang:?|t) ?)';
const partOfDay = "(?:(?:'s|in de) (?:ochtend|morgen|middag|avond)s?|einde?(?: van de| v\\.d\\.)? (?:werk)?dag)";

const time = new RegExp(`[, (]*(?:${before}?${clock}${until}?|${before}${hour}${until}|${partOfDay})\\)?$`);
/** Signs behind a day: `a.s.`, `jl.`, a full stop. */
const endMark = /(?:,? ?\(?(?:a\.?s\.?|aanstaande|j\.?l\.?|jongstleden)\)?)?[.,;:!? ]*$/;

/** Removes from a plain text everything behind a day that does not change it. */
export function withoutEndMark(plain: string): string {
  return plain.replace(endMark, '');
}

/** Removes the time of day from the end of a plain text. */
export function withoutTime(plain: string): string {
  return withoutEndMark(withoutEndMark(plain).replace(time, ''));
}
