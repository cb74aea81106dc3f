import { readMonth } from '../core/calendar/months';
import { plainText } from '../core/calendar/plain-text';
import { readWeekday } from '../core/calendar/weekdays';

const timeWords = new Set(
  `dag dagen week weken weekend maand maanden jaar kwartaal werkdag werkdagen volgende volgend komende komend aanstaande as
  eerstvolgende deze dit over binnen begin half medio midden eind einde eerste tweede derde vierde laatste later eerder na voor
  vandaag morgen overmorgen gisteren ochtend middag avond zomer herfst winter lente voorjaar najaar vakantie reces
  kerst kerstmis pasen pinksteren hemelvaart hemelvaartsdag koningsdag bevrijdingsdag sinterklaas nieuwjaar oudjaar`.split(
    /\s+/,
  ),
);
/** Words that may stand between words about time. */
const smallWords = new Set(
  `de het een twee drie vier vijf zes zeven acht negen tien elf twaalf van op om in en met t uur maar zo`.split(' '),
);

/** Returns the index at which the words about time at the end begin, or the number of words when there are none. */
export function timeWordsAtEnd(words: readonly string[]): number {
  const plain = words.map((word) => plainText(word).replace(/[.,;:!?()]/g, ''));
  const before = plain.findLastIndex((word) => !isAboutTime(word) && !smallWords.has(word) && !/^\d+$/.test(word));
  const start = plain.findIndex((word, index) => index > before && isAboutTime(word));
  return start < 0 ? words.length : start;
}

function isAboutTime(word: string): boolean {
  if (smallWords.has(word)) return false;
  const isDayOrMonth = readMonth(word) !== undefined || readWeekday(word) !== undefined;
  return timeWords.has(word) || isDayOrMonth || /^\d{1,2}(?:e|[-/]\d{1,4}){1,2}$/.test(word);
}
