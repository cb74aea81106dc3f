const hour = '\\d{1,2}';
const unit = '(?:uur|u|h)';
/** `14.00`, `14:00:00.000Z`, `14.00 uur`, `14 uur`, `14u30` */
const clock = `(?:${hour}[.:]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?z?(?: ?${unit})?|${hour} ?${unit}(?:\\d{2})?)`;
/** `9.00-12.00 uur`, `van 9 tot 12 uur` */
const until = `(?: ?(?:-|tot|en) ?${hour}(?:[.:]\\d{2})?(?: ?${unit})?)`;
const before = '(?:(?:om|vanaf|van|voor|tot|tussen|uiterlijk|aanvang:?|t) ?)';
const partOfDay = "(?:(?:'s|in de) (?:ochtend|morgen|middag|avond)s?|einde?(?: van de| v\\.d\\.)? (?:werk)?dag)";

const time = new RegExp(`[, (]*(?:${before}?${clock}${until}?|${before}${hour}${until}|${partOfDay})\\)?$`);
/** Behind a day: `a.s.`, `jl.`, a full stop. */
const endMark = /(?:,? ?\(?(?:a\.?s\.?|aanstaande|j\.?l\.?|jongstleden)\)?)?[.,;:!? ]*$/;

/** A plain text without what may stand behind a day and does not change it. */
export function withoutEndMark(plain: string): string {
  return plain.replace(endMark, '');
}

/** A plain text without the time of day at its end. */
export function withoutTime(plain: string): string {
  return withoutEndMark(withoutEndMark(plain).replace(time, ''));
}
